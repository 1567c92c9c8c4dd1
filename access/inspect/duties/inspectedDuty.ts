import type { AccessDuty } from "../../../model/index.ts";

/** What a policy may be inspected as: one of the four duties of a service, or one of the two roles of an account. */
export type InspectedDuty = AccessDuty | "audit" | "emergency";

/** In the order in which documents show them. */
export const inspectedDuties = [
  "deploy",
  "provisioning",
  "secrets",
  "monitoring",
  "audit",
  "emergency",
] as const satisfies readonly InspectedDuty[];
