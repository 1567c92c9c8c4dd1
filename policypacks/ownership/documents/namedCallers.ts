import type { Door } from "../../../access/iam/trust/doors/door.ts";
import { keyValues } from "../../../access/iam/trust/doors/keyValues.ts";

/** The principals of AWS that a door names one by one: its own, or, where it is for an account, those that a condition on the caller's ARN lists. */
export function namedCallers(door: Door): readonly string[] {
  const { principal } = door;
  if (principal.kind === "arn") return [principal.arn];
  if (principal.kind !== "account" && principal.kind !== "anyone") return [];
  const { within, mayMiss } = keyValues(door, "aws:PrincipalArn");
  const exact = within.find((union) => union.every(({ literal }) => literal !== undefined));
  return mayMiss || exact === undefined ? [] : exact.flatMap(({ literal }) => literal ?? []);
}
