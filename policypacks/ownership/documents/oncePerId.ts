import { compareText } from "../../../model/index.ts";
import type { Finding } from "../rule.ts";

/** The findings by id, each id once: the same list in whatever order a document is written. */
export function oncePerId(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
