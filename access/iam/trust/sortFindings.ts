import type { Policy } from "../policy/policy.ts";
import { severityRank } from "../finding.ts";
import type { TrustFinding } from "./trustFinding.ts";
import { statementName } from "../finding.ts";

/** By statement, the worst first; of findings with the same identity the worst alone. */
export function sortFindings(findings: readonly TrustFinding[], policy: Policy): readonly TrustFinding[] {
  const places = new Map(policy.statements.map((statement, at) => [statementName(statement), at]));
  const place = ({ statement }: TrustFinding) => places.get(statement) ?? -1;
  const sorted = [...findings].sort(
    (a, b) =>
      place(a) - place(b) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.finding, b.finding) ||
      compare(a.message, b.message),
  );
  const seen = new Set<string>();
  return sorted.filter(({ statement, rule, finding }) => {
    const identity = JSON.stringify([statement, rule, finding]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
