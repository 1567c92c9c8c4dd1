import { compareText } from "../compareText.ts";
import type { Finding, Severity } from "../iam/finding.ts";

const ranks: { readonly [S in Severity]: number } = { critical: 0, high: 1, medium: 2, low: 3, note: 4 };

/** Worst first, then by statement, rule and identity; each once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ statement, rule, finding, message }: Finding) => [statement, rule, finding, message].join("\n");
  const once = new Map(findings.map((finding) => [key(finding), finding]));
  return [...once.entries()]
    .sort(([a, left], [b, right]) => ranks[left.severity] - ranks[right.severity] || compareText(a, b))
    .map(([, { rule, finding, statement, severity, message, fix }]) => ({
      ...{ rule, finding, statement, severity },
      ...{ message, fix },
    }));
}
