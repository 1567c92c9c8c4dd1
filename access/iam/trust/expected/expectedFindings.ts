import type { Policy } from "../../policy/policy.ts";
import { statementName } from "../../finding.ts";
import type { TrustFinding } from "../trustFinding.ts";
import { admitsOnly } from "./admitsOnly.ts";
import { type ExpectedPrincipal, expectedText } from "./expectedPrincipal.ts";

/** Whoever is admitted and not expected, with an example, and whoever is expected and not admitted. */
export function expectedFindings(policy: Policy, expected: readonly ExpectedPrincipal[]): readonly TrustFinding[] {
  const { unexpected, notAdmitted } = admitsOnly(policy, expected);
  return [
    ...unexpected.map(
      ({ who, open, statement }): TrustFinding => ({
        rule: "admits-unexpected",
        finding: `Principal::${who}`,
        statement: statementName(statement),
        severity: open ? "critical" : "high",
        message: `"${who}" is admitted and is not expected.`,
        fix: "Narrow the statement to those who are expected, or add who is missing to them.",
      }),
    ),
    ...notAdmitted.map(
      (one): TrustFinding => ({
        rule: "does-not-admit-expected",
        finding: `Principal::${expectedText(one)}`,
        statement: "",
        severity: "medium",
        message: `"${expectedText(one)}" is expected and is not admitted.`,
        fix: "Add a statement that admits it, or take it off those who are expected.",
      }),
    ),
  ];
}
