import { compareText } from "../compareText.ts";
import type { Ownership } from "../ownership.ts";
import type { NamedProblem } from "../problem.ts";
import type { Check, CheckContext } from "./check.ts";
import { peopleChecks } from "./people/index.ts";
import { serviceChecks } from "./services/index.ts";

export type { Check, CheckContext } from "./check.ts";

/** Every check, by name. */
export const checks: readonly Check[] = [...peopleChecks, ...serviceChecks].sort((a, b) => compareText(a.name, b.name));

/**
 * Runs every check and returns all problems, sorted by path, then by check, then by message.
 *
 * @param malformed What was wrong with the shape of the declaration: it comes along, and no check says the same place again, nor one below it.
 */
export function checkOwnership(
  ownership: Ownership,
  context: CheckContext,
  malformed: readonly NamedProblem[] = [],
): readonly NamedProblem[] {
  const told = malformed.filter(({ check }) => check !== "declaration-has-known-fields").map(({ path }) => path);
  const found = checks.flatMap((check) =>
    check.find(ownership, context).map((problem) => ({ severity: "error" as const, ...problem, check: check.name })),
  );
  return [...malformed, ...found.filter(({ path }) => !told.some((wrong) => isWithin(path, wrong)))].sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.check, b.check) || compareText(a.message, b.message),
  );
}

/** Whether a place is another one or lies below it. */
function isWithin(path: string, wrong: string): boolean {
  return path.startsWith(wrong) && (path.length === wrong.length || [".", "["].includes(path.charAt(wrong.length)));
}
