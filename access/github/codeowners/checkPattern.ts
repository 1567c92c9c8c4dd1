import type { CodeownersFault } from "./codeownersFile.ts";
import { firstUnseen } from "./firstUnseen.ts";
import { inQuotes } from "../../../model/inQuotes.ts";

type PatternCheck = (pattern: string) => CodeownersFault | undefined;

/** The pattern with every escaped character blanked out, so that what is left has its special meaning. */
function unescaped(pattern: string): string {
  return pattern.replace(/\\./gsu, "__");
}

/** With a fault of severity `error`, GitHub does not read the line as a rule, or reads another rule than the one written. */
const refusals: readonly PatternCheck[] = [
  function unseenCharacter(pattern) {
    const unseen = firstUnseen(pattern);
    return unseen && unseenFault(unseen, `pattern ${inQuotes(pattern)}`);
  },
  function hash(pattern) {
    if (!pattern.includes("#")) return undefined;
    return {
      code: pattern.startsWith("\\#") ? "escaped-hash" : "hash-in-pattern",
      severity: "error",
      message: `pattern ${inQuotes(pattern)} has a "#", which begins a comment even after a backslash.`,
      fix: 'Write "?" in place of the "#", or name the directory above it.',
    };
  },
  function negation(pattern) {
    if (!pattern.startsWith("!")) return undefined;
    return {
      code: "negation-unsupported",
      severity: "error",
      message: `pattern ${inQuotes(pattern)} begins with "!", and CODEOWNERS has no negation.`,
      fix: "Write the pattern without the exclamation mark, as a later line with the owners it should have, or none.",
    };
  },
  function brackets(pattern) {
    if (!/[[\]]/.test(unescaped(pattern))) return undefined;
    return {
      code: "brackets-unsupported",
      severity: "error",
      message: `pattern ${inQuotes(pattern)} has "[" or "]", and CODEOWNERS has no character ranges and no sections.`,
      fix: 'Write one line for each path, or "\\[" and "\\]" if the path has these characters.',
    };
  },
  function tripleAsterisk(pattern) {
    if (!unescaped(pattern).includes("***")) return undefined;
    return {
      code: "triple-asterisk",
      severity: "error",
      message: `pattern ${inQuotes(pattern)} has three asterisks in a row, which GitHub rejects.`,
      fix: 'Write "**" for any directories or "*" for any name.',
    };
  },
  function danglingBackslash(pattern) {
    if (!unescaped(pattern).includes("\\")) return undefined;
    return {
      code: "dangling-backslash",
      severity: "error",
      message: `pattern ${inQuotes(pattern)} ends with a backslash that escapes nothing.`,
      fix: "Remove the backslash.",
    };
  },
];

/** The fault for a character that nobody sees. GitHub takes an invisible one for a part of the name, a control character for none. */
export function unseenFault(
  unseen: { readonly kind: "control" | "invisible"; readonly name: string },
  where: string,
): CodeownersFault {
  const what = unseen.kind === "control" ? "the control character" : "the invisible character";
  return {
    code: `${unseen.kind}-character`,
    severity: unseen.kind === "control" ? "error" : "warning",
    message: `${where} has ${what} "${unseen.name}".`,
    fix: "Remove it, or write a plain blank.",
  };
}

/**
 * What makes GitHub refuse the pattern, or read it as something else. Empty: GitHub takes it as it stands.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#syntax-exceptions
 */
export function checkPattern(pattern: string): readonly CodeownersFault[] {
  return refusals.flatMap((refusal) => refusal(pattern) ?? []);
}
