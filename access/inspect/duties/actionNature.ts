import { type InspectedDuty, inspectedDuties } from "./inspectedDuty.ts";

/** What an action does, as far as duties care. */
export interface Nature {
  /** Who may rightly hold it, where our catalogue does not say otherwise. */
  readonly duties: readonly InspectedDuty[];
  /** Goes after "lets …, which": one relative clause for many actions. */
  readonly does: string;
}

/**
 * What actions can do, worst first: findings name their actions in this order.
 *
 * Data, and the values of secrets, belong to what runs, never to a person or a pipeline.
 */
export const natures = {
  oversight: { duties: [], does: "end or hide what others check by" },
  credential: { duties: [], does: "make credentials for somebody" },
  "secret-value": { duties: [], does: "read values of secrets" },
  identity: { duties: ["provisioning"], does: "change who may do what" },
  boundary: { duties: ["provisioning", "emergency"], does: "change permissions boundaries" },
  decryption: { duties: [], does: "decrypt" },
  shell: { duties: [], does: "run commands as the service" },
  data: { duties: [], does: "read, carry away or destroy data" },
  "resource-policy": { duties: ["provisioning", "emergency"], does: "change who may reach a resource" },
  "secret-write": { duties: ["secrets", "emergency"], does: "write secrets" },
  "parameter-write": { duties: ["provisioning", "secrets", "emergency"], does: "write parameters" },
  passing: { duties: ["deploy", "provisioning"], does: "pass roles" },
  infrastructure: { duties: ["provisioning"], does: "change infrastructure" },
  revocation: { duties: ["provisioning", "secrets", "emergency"], does: "take credentials away" },
  "secret-keeping": { duties: ["provisioning", "secrets"], does: "make, tag and delete secrets" },
  recovery: { duties: ["provisioning", "emergency"], does: "restart or fail over what runs" },
  brake: { duties: ["provisioning", "emergency"], does: "stop what runs" },
  release: { duties: ["deploy"], does: "change what runs" },
  "release-stop": { duties: ["deploy", "emergency"], does: "stop deployments" },
  alarms: { duties: ["monitoring"], does: "change alarms and dashboards" },
  "parameter-value": { duties: ["provisioning"], does: "read values of parameters, which may be secrets" },
  artefact: { duties: ["deploy"], does: "read what is deployed" },
  workload: { duties: [], does: "act as the running service does" },
  tagging: { duties: ["provisioning"], does: "change tags" },
  "audit-work": { duties: ["audit", "provisioning"], does: "run checks of access" },
  telemetry: { duties: ["monitoring", "emergency"], does: "read telemetry" },
  trail: { duties: ["monitoring", "audit", "emergency"], does: "read what was done in the account" },
  "telemetry-write": { duties: [], does: "write telemetry" },
  "other-role": { duties: [], does: "act as another role" },
  configuration: { duties: inspectedDuties, does: "read settings" },
} as const satisfies { readonly [name: string]: Nature };

/** One of {@link natures}. */
export type ActionNature = keyof typeof natures;

/** Natures whose duties hold such actions beside the one to which our catalogue gives them: in other organisations the line runs elsewhere. */
export const sharedNatures: ReadonlySet<ActionNature> = new Set<ActionNature>(["configuration", "secret-keeping"]);

const order = Object.keys(natures);

/** Smaller is worse. */
export function natureRank(nature: ActionNature): number {
  return order.indexOf(nature);
}
