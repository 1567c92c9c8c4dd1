import type { PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { plainReading, readGlob } from "../../../access/iam/sets/glob.ts";
import { globMatches } from "../../../access/iam/sets/globMatches.ts";

const reading = { ...plainReading, ignoreCase: true };

/** Does a statement speak of an action, by name, by a pattern, or by leaving it out of NotAction? */
export function speaksOf({ action: { negated, values } }: PolicyStatement, action: string): boolean {
  const wanted = action.toLowerCase();
  const named = values.some((value) =>
    /[*?]/.test(value) ? globMatches(readGlob(value, reading), action) : value.toLowerCase() === wanted,
  );
  return named !== negated;
}
