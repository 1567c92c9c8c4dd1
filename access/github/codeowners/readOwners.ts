import type { CodeOwner, CodeownersFault } from "./codeownersFile.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { ownerKey, parseOwner } from "./parseOwner.ts";

/** The owners among the words, and what is wrong with the others. */
export type OwnersRead = { readonly owners: readonly CodeOwner[]; readonly faults: readonly CodeownersFault[] };

function faultOf(word: string, { pattern, ownersFollow }: { pattern: string; ownersFollow: boolean }): CodeownersFault {
  if (!word.includes("@") && ownersFollow) {
    return {
      code: "unescaped-blank",
      severity: "error",
      message: `${inQuotes(word)} stands between the pattern ${inQuotes(pattern)} and its owners, and is not an owner.`,
      fix: `Write ${inQuotes(`${pattern}\\ ${word}`)} if the path has a blank, or remove the word.`,
    };
  }
  const missing = parseOwner(`@${word}`) !== undefined;
  return {
    code: "invalid-owner",
    severity: "error",
    message: `${inQuotes(word)} is not an owner, and GitHub skips the line.`,
    fix: missing
      ? `Write ${inQuotes(`@${word}`)} if it is a team or a user.`
      : 'Write "@org/team", "@user" or an e-mail address, divided by blanks.',
  };
}

/** Reads the words behind a pattern as owners. */
export function readOwners(pattern: string, words: readonly string[]): OwnersRead {
  const owners: CodeOwner[] = [];
  const faults: CodeownersFault[] = [];
  for (const [at, word] of words.entries()) {
    const owner = parseOwner(word);
    if (!owner) {
      const ownersFollow = owners.length === 0 && words.slice(at + 1).some((next) => parseOwner(next));
      faults.push(faultOf(word, { pattern, ownersFollow }));
    } else if (owners.some((known) => ownerKey(known) === ownerKey(owner))) {
      faults.push({
        code: "owner-repeated",
        severity: "note",
        message: `owner ${inQuotes(word)} stands twice in the rule for ${inQuotes(pattern)}.`,
        fix: "Remove the second one.",
      });
    } else owners.push(owner);
  }
  if (words.length === 0) faults.push(withoutOwners(pattern));
  return { owners, faults };
}

function withoutOwners(pattern: string): CodeownersFault {
  if (parseOwner(pattern)) {
    return {
      code: "owner-without-pattern",
      severity: "warning",
      message: `${inQuotes(pattern)} stands where the pattern is expected, so it is read as a path that nobody owns.`,
      fix: `Write ${inQuotes(`* ${pattern}`)}, or the path before the owner.`,
    };
  }
  return {
    code: "rule-without-owners",
    severity: "note",
    message: `rule ${inQuotes(pattern)} has no owners, which takes ownership away from what it matches.`,
    fix: "Keep it if that is meant; add the owners if not.",
  };
}
