import type { CalendarDate } from "../../model/index.ts";
import type { Finding } from "../iam/finding.ts";
import { type ParsedPolicy, parsePolicy } from "../iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../iam/policy/policy.ts";
import type { ExpectedPrincipal } from "../iam/trust/expected/expectedPrincipal.ts";
import { resourcePolicyFindings } from "../iam/trust/resource/resourcePolicyFindings.ts";
import { trustFindings } from "../iam/trust/trustFindings.ts";
import { dutyFindings } from "./duties/dutyFindings.ts";
import type { InspectedDuty } from "./duties/inspectedDuty.ts";
import { asOf } from "./asOf.ts";
import { faultFinding } from "./faultFinding.ts";
import { allowsEverything } from "./policy/allowsEverything.ts";
import { escalationPaths } from "./policy/escalationPaths.ts";
import { boundaryRules, policyRules } from "./policy/policyRules.ts";
import type { PolicyRule } from "./policy/policyRule.ts";
import { sortFindings } from "./sortFindings.ts";

/** What a file is said to hold. */
export const inspectedKinds = ["policy", "boundary", "trust", "resource"] as const;

export type InspectedKind = (typeof inspectedKinds)[number];

/** What the document is meant for. */
export interface Intent {
  /** The date that counts as today: what has ended before is not judged. Absent: every moment counts. */
  readonly today?: CalendarDate;
  /** The duty that a policy or a boundary serves. */
  readonly duty?: InspectedDuty;
  /** Everybody whom a trust or a resource policy should let in. */
  readonly expected?: readonly ExpectedPrincipal[];
}

const grammar: { readonly [K in InspectedKind]: PolicyKind } = {
  policy: "identity",
  boundary: "boundary",
  trust: "trust",
  resource: "resource",
};

/**
 * Judges one document of IAM, whoever wrote it. A document that AWS refuses has its faults for findings, and is judged no further.
 *
 * @param text The document, as JSON text.
 * @returns Worst first, then by statement, rule and identity.
 */
export function inspectDocument(kind: InspectedKind, text: string, intent: Intent = {}): readonly Finding[] {
  const parsed: ParsedPolicy = parsePolicy(text, grammar[kind]);
  const faults = parsed.faults.map(faultFinding);
  return sortFindings(parsed.policy === undefined ? faults : [...faults, ...judge(kind, parsed.policy, intent)]);
}

function judge(kind: InspectedKind, written: Policy, { duty, expected, today }: Intent): readonly Finding[] {
  if (kind === "trust") return trustFindings(written, expected);
  if (kind === "resource") return resourcePolicyFindings(written, expected);
  const policy = today === undefined ? written : asOf(written, today);
  const ruled = judgeBy(kind === "policy" ? policyRules : boundaryRules, policy);
  return duty === undefined ? ruled : [...ruled, ...dutyFindings(policy, duty, today)];
}

/** Whoever may do everything needs no way up. */
function judgeBy(rules: readonly PolicyRule[], policy: Policy): readonly Finding[] {
  const unlimited =
    policy.statements.every(({ effect }) => effect === "Allow") && allowsEverything.judge(policy).length > 0;
  return rules.filter((rule) => !unlimited || rule !== escalationPaths).flatMap((rule) => rule.judge(policy));
}
