import { compareText } from "../compareText.ts";
import { type Finding, severityRank } from "../iam/finding.ts";

/** Worst first, then by statement, rule and identity; each once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ statement, rule, finding, message }: Finding) => [statement, rule, finding, message].join("\n");
  const once = new Map(findings.map((finding) => [key(finding), finding]));
  return [...once.entries()]
    .sort(([a, left], [b, right]) => severityRank(left.severity) - severityRank(right.severity) || compareText(a, b))
    .map(([, { rule, finding, statement, severity, message, fix }]) => ({
      ...{ rule, finding, statement, severity },
      ...{ message, fix },
    }));
}
