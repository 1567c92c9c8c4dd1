import type { PolicyStatement } from "../../iam/policy/policy.ts";
import type { InspectedDuty } from "./inspectedDuty.ts";

/** Parameters that AWS publishes for everybody, such as the newest machine image. */
const published = /^arn:[^:]+:ssm:[^:]*::parameter\/aws\//;

/** Where a tool that makes infrastructure keeps its state and its lock, by name. */
const toolState = /(^|[-_./:])(tf|terraform|tofu|pulumi)[-_.]?(remote[-_.]?)?(state|lock|backend)/i;

const stateActions = /^(s3:(Get|Put|Delete)Object|dynamodb:(Get|Put|Update|Delete|Describe)\w*Item)$/;

/** Is an action harmless on everything that the statement names, though it belongs to another duty elsewhere? */
export function harmlessOn({ resource }: PolicyStatement, action: string, duty: InspectedDuty): boolean {
  if (resource === undefined || resource.negated) return false;
  const every = (pattern: RegExp) => resource.values.every((value) => pattern.test(value));
  if (/^ssm:GetParameter/.test(action)) return every(published);
  return duty === "provisioning" && stateActions.test(action) && every(toolState);
}
