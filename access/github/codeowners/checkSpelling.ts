import type { CodeownersFinding, CodeownersRule } from "./codeownersFile.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { ownerKey } from "./parseOwner.ts";

/** Owners spelled in another letter case than the first time: one finding per spelling, where it first stands. */
export function checkSpelling(rules: readonly CodeownersRule[]): readonly CodeownersFinding[] {
  const first = new Map<string, { readonly text: string; readonly line: number }>();
  const known = new Set<string>();
  const findings: CodeownersFinding[] = [];
  for (const { line, owners } of rules) {
    for (const owner of owners) {
      if (known.has(owner.text)) continue;
      known.add(owner.text);
      const spelled = first.get(ownerKey(owner));
      if (!spelled) {
        first.set(ownerKey(owner), { text: owner.text, line });
        continue;
      }
      findings.push({
        line,
        code: "owner-letter-case",
        severity: "note",
        message: `owner ${inQuotes(owner.text)} is spelled ${inQuotes(spelled.text)} in line ${spelled.line}; GitHub takes both for one.`,
        fix: "Spell it the same way everywhere.",
      });
    }
  }
  return findings;
}
