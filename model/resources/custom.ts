import type { AccessDuty } from "../duty.ts";
import type { ResourceBase } from "./resource.ts";

/** Permissions on a resource that the catalogue does not know. The same rules bind them: exact actions, exact ARNs, one duty per action. */
export interface CustomResource extends ResourceBase<"custom"> {
  /** What it is, in one sentence. */
  readonly description: string;
  /** ARNs; `{partition}`, `{region}`, `{account}` and `{environment}` are filled in. */
  readonly arns: readonly [string, ...string[]];
  /** Actions per duty, without wildcards, for example `{ deploy: ["codedeploy:CreateDeployment"] }`. */
  readonly actions: { readonly [D in AccessDuty]?: readonly string[] };
}

/** The escape hatch: any AWS resource, with the actions that each duty may take on it. */
export function customResource(args: Omit<CustomResource, "kind">): CustomResource {
  return { kind: "custom", ...args };
}
