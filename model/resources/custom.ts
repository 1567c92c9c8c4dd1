import { type AccessDuty, accessDuties } from "../duty.ts";
import type { ResourceBase } from "./resource.ts";

/** Permissions on a resource that the catalogue does not know. The same rules bind them: exact actions, exact ARNs, one duty per action, nothing that decides who may do what. */
export interface CustomResource extends ResourceBase<"custom"> {
  /** What it is, in one sentence. */
  readonly description: string;
  /** ARNs; `{partition}`, `{region}`, `{account}` and `{environment}` are filled in. */
  readonly arns: readonly [string, ...string[]];
  /**
   * Actions per duty, without wildcards, for example `{ deploy: ["codedeploy:CreateDeployment"] }`. Under `workload`, what the running
   * service itself may do at most.
   */
  readonly actions: { readonly [C in CustomCapability]?: readonly string[] };
}

/** Whom a custom resource may give actions: a duty, or the running service itself. */
export type CustomCapability = AccessDuty | "workload";

export const customCapabilities: readonly CustomCapability[] = [...accessDuties, "workload"];

/** The escape hatch: any AWS resource, with the actions that each duty, and the running service, may take on it. */
export function customResource(args: Omit<CustomResource, "kind">): CustomResource {
  return { kind: "custom", ...args };
}
