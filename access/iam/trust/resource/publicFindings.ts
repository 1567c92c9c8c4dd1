import { type CallerNaming, callerNaming } from "../callers/callerNaming.ts";
import { beginningOf, everyValue, keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { TrustRule } from "../trustRules.ts";
import { onlyReads } from "./actions.ts";
import { bindsResource } from "./sourceKeys.ts";

const verdicts: { readonly [naming in CallerNaming]: readonly [TrustRule, Severity, string] | undefined } = {
  principal: undefined,
  "part-of-account": undefined,
  account: undefined,
  organisation: undefined,
  network: undefined,
  service: undefined,
  "external-id": ["public", "high", "Everybody who knows the external id"],
  address: ["public", "low", "Everybody who calls from some addresses"],
  mfa: ["public", "critical", "Everybody with an MFA device of their own"],
  nobody: ["public", "critical", "Everybody"],
};

/**
 * Is what is allowed to everybody bound by a condition? The source of a call, an account, an organisation, a VPC or an endpoint bind, where
 * they are exact.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function publicFindings(door: Door): readonly Found[] {
  if (bindsResource(door)) return [];
  const verdict = verdicts[callerNaming(door)];
  if (verdict === undefined) return [];
  const [rule, worst, who] = verdict;
  const reads = worst === "critical" && onlyReads(door.statement.action);
  const referer = everyValue(keyValues(door, "aws:Referer"), (glob) => beginningOf(glob) !== "");
  const severity = reads || (referer && worst === "critical") ? "high" : worst;
  const { values, negated } = door.statement.action;
  return [
    {
      ...{ rule, finding: "Principal::*", severity },
      message: `${who} is allowed ${negated ? "all but " : ""}"${values.join('", "')}".`,
      fix: "Name the principals, or add an exact condition on aws:PrincipalOrgID, aws:SourceArn, aws:SourceAccount or aws:SourceVpce.",
    },
  ];
}
