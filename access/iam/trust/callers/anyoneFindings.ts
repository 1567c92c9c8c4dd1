import type { Door } from "../doors/door.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { TrustRule } from "../trustRules.ts";
import { type CallerNaming, callerNaming } from "./callerNaming.ts";

const verdicts: { readonly [naming in CallerNaming]: readonly [TrustRule, Severity, who: string] | undefined } = {
  principal: undefined,
  "part-of-account": ["any-of-account", "low", "Principals of an account are admitted by a part of their name."],
  account: ["any-of-account", "medium", "Whoever the account lets is admitted."],
  organisation: ["any-of-organisation", "medium", "Every principal of the organisation is admitted."],
  network: ["anyone", "medium", "Everybody in a network is admitted, whatever their account."],
  service: ["anyone", "medium", "Every service of AWS is admitted, for whichever customer."],
  "external-id": ["anyone", "high", "Everybody who knows the external id is admitted, whatever their account."],
  address: ["anyone", "high", "Everybody who calls from some addresses is admitted, whatever their account."],
  mfa: ["anyone", "critical", "Everybody with an MFA device of their own is admitted, whatever their account."],
  nobody: ["anyone", "critical", "Everybody with an AWS account is admitted."],
};

/** What to say where everybody is named, by how closely the conditions name the caller. */
export function anyoneFindings(door: Door): readonly Found[] {
  const verdict = verdicts[callerNaming(door)];
  if (verdict === undefined) return [];
  const [rule, severity, message] = verdict;
  const fix = "Name the principal in Principal, or in a condition on aws:PrincipalArn.";
  return [{ rule, finding: "Principal::*", severity, message, fix }];
}
