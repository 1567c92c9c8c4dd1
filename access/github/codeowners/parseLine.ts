import { checkPattern, unseenFault } from "./checkPattern.ts";
import type { CodeownersFault, CodeownersLine } from "./codeownersFile.ts";
import { doubtPattern } from "./doubtPattern.ts";
import { firstUnseen } from "./firstUnseen.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { readOwners } from "./readOwners.ts";
import { splitRuleLine } from "./splitRuleLine.ts";

export type LineRead = { readonly read: CodeownersLine; readonly faults: readonly CodeownersFault[] };

/** A control character in a comment changes no rule, but a lone carriage return may end the comment for another reader. */
function commentFaults(text: string): readonly CodeownersFault[] {
  const unseen = firstUnseen(text);
  if (unseen?.kind !== "control") return [];
  return [{ ...unseenFault(unseen, "comment"), severity: "warning" }];
}

function hashFault(owner: string): CodeownersFault {
  return {
    code: "hash-without-blank",
    severity: "warning",
    message: `the comment begins directly behind the owner ${inQuotes(owner)}.`,
    fix: 'Write a blank before the "#".',
  };
}

/** Reads one line, without its line end. Every line is understood, or is `skipped` and has a fault of severity `error`. */
export function parseLine(line: number, text: string): LineRead {
  if (/^[ \t]*$/.test(text)) return { read: { kind: "blank", line }, faults: [] };
  if (/^[ \t]*#/.test(text)) {
    const comment = text.trim().slice(1).trim();
    return { read: { kind: "comment", line, text: comment }, faults: commentFaults(comment) };
  }

  const words = splitRuleLine(text);
  const refused = checkPattern(words.pattern);
  const { owners, faults } = readOwners(words.pattern, words.owners);
  const unseen = words.owners.map(firstUnseen).find((found) => found !== undefined);
  const ownerFaults = unseen ? [{ ...unseenFault(unseen, "an owner"), severity: "error" as const }] : faults;
  const errors = [...refused, ...ownerFaults].filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { read: { kind: "skipped", line, text }, faults: errors };

  const comment = words.comment === undefined ? {} : { comment: words.comment };
  return {
    read: { kind: "rule", line, rule: { line, pattern: words.pattern, owners, ...comment } },
    faults: [
      ...refused,
      ...doubtPattern(words.pattern),
      ...ownerFaults,
      ...(words.hashBehind === undefined ? [] : [hashFault(words.hashBehind)]),
      ...commentFaults(words.comment ?? ""),
    ],
  };
}
