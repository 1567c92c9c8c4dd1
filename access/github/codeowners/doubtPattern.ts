import type { CodeownersFault } from "./codeownersFile.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { patternSegments } from "./patternSteps.ts";

/** No path git can hold has an empty segment or one that is `.` or `..`. */
function nothingMatches(pattern: string): boolean {
  return patternSegments(pattern).some((segment) => ["", ".", ".."].includes(segment));
}

/**
 * What a pattern that GitHub accepts probably does not do: match nothing at all, or match otherwise than it looks.
 * Expects a pattern for which `checkPattern` found nothing.
 */
export function doubtPattern(pattern: string): readonly CodeownersFault[] {
  const faults: CodeownersFault[] = [];
  const shown = inQuotes(pattern);
  if (nothingMatches(pattern)) {
    faults.push({
      code: "pattern-matches-nothing",
      severity: "warning",
      message: `pattern ${shown} matches no path.`,
      fix: 'Write the path from the root of the repository, for example "/docs/", or "*" for everything.',
    });
  }
  if (/\\[^\s\\*?[\]]/u.test(pattern.replaceAll("\\\\", ""))) {
    faults.push({
      code: "backslash-in-path",
      severity: "warning",
      message: `pattern ${shown} has a backslash before an ordinary character, and the backslash is dropped.`,
      fix: 'Write "/" between directories.',
    });
  }
  if (pattern.split("/").some((segment) => segment !== "**" && segment.replace(/\\./gsu, "").includes("**"))) {
    faults.push({
      code: "double-asterisk-in-name",
      severity: "warning",
      message: `pattern ${shown} has "**" beside other characters, where it means the same as "*" and stays in one directory.`,
      fix: 'Write "**" between slashes, or "*".',
    });
  }
  return faults;
}
