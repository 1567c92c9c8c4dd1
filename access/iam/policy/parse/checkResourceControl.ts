import type { PolicyStatement } from "../policy.ts";
import type { FaultLog } from "./faultLog.ts";
import { pathOf } from "./pathOf.ts";

const everything = ["*", "*:*"];

/**
 * Tells what only resource control policies may not say. Allow stands in one of them alone, which AWS itself attaches
 * (`RCPFullAWSAccess`).
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function checkResourceControl(statement: PolicyStatement, log: FaultLog): void {
  const { path, effect, action } = statement;
  if (isFullAccess(statement)) return;
  if (effect === "Allow") {
    const message = 'the effect "Allow" stands in RCPFullAWSAccess only, which AWS attaches itself.';
    log.error(pathOf(path, "Effect"), "rcp-allow", message, 'Write "Deny".');
  }
  if (!action.negated && action.values.some((text) => everything.includes(text))) {
    const message = 'the action "*" is none that a resource control policy can deny.';
    log.error(pathOf(path, "Action"), "rcp-action", message, 'Name a service, for example "s3:*".');
  }
}

function isFullAccess({ effect, action, resource, conditions }: PolicyStatement): boolean {
  const parts = [action, resource];
  return (
    effect === "Allow" &&
    conditions.length === 0 &&
    parts.every((part) => part?.negated === false && part.values.length === 1 && part.values[0] === "*")
  );
}
