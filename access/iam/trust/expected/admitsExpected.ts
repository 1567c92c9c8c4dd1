import { findText } from "../../sets/findText.ts";
import type { Door } from "../doors/door.ts";
import { type KeyValues, keyValues } from "../doors/keyValues.ts";
import { issuerOf } from "../web/issuer.ts";
import type { ExpectedPrincipal } from "./expectedPrincipal.ts";
import { exactly } from "./strangerAt.ts";

/** May somebody who is expected come through the door? No only where the principal, the subject or the ARN keeps them out. */
export function admitsExpected(door: Door, expected: ExpectedPrincipal): boolean {
  const { principal, action } = door;
  if (expected.kind === "subject") {
    const issuer = issuerOf(principal);
    if (action !== "sts:AssumeRoleWithWebIdentity" || issuer?.kind !== expected.issuer) return false;
    return admits(keyValues(door, `${issuer.name}:sub`), expected.subject);
  }
  if (action !== "sts:AssumeRole") return false;
  if (principal.kind === "anyone") return expected.kind === "service" || byArn(door, expected);
  if (expected.kind === "service") return principal.kind === "service" && principal.service === expected.service;
  if (expected.kind === "account") return principal.kind === "account" && principal.account === expected.account;
  if (principal.kind === "account") return expected.arn.split(":")[4] === principal.account && byArn(door, expected);
  return (
    principal.kind === "arn" &&
    (principal.arn === expected.arn || sessionOf(expected.arn, principal.arn)) &&
    byArn(door, expected)
  );
}

function byArn(door: Door, expected: ExpectedPrincipal): boolean {
  const values = keyValues(door, "aws:PrincipalArn");
  return expected.kind !== "principal" || expected.arn.includes(":assumed-role/") || admits(values, expected.arn);
}

function admits({ within, without, mayBeThere }: KeyValues, text: string): boolean {
  return mayBeThere && findText({ within: [[exactly(text)], ...within], without }) !== "none";
}

/** Is the first the ARN of a session of the role that the second names? */
function sessionOf(session: string, role: string): boolean {
  const [, account, name] = /^arn:[a-z-]+:sts::([0-9]{12}):assumed-role\/([^/]+)\//.exec(session) ?? [];
  return name !== undefined && role.split(":")[4] === account && role.includes(":role/") && role.endsWith(`/${name}`);
}
