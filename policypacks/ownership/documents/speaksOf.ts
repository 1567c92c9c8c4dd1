import type { PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { plainReading, readGlob } from "../../../access/iam/sets/glob.ts";
import { globMatches } from "../../../access/iam/sets/globMatches.ts";
import { rememberedLast } from "./rememberedLast.ts";

const reading = { ...plainReading, ignoreCase: true };

/** Does a statement speak of an action, by name, by a pattern, or by leaving it out of NotAction? */
export function speaksOf(statement: PolicyStatement, action: string): boolean {
  const { names, patterns } = writtenIn(statement);
  const isWritten = names.has(action.toLowerCase()) || patterns.some((pattern) => globMatches(pattern, action));
  return isWritten !== statement.action.negated;
}

/** One statement is asked about many actions. */
const writtenIn = rememberedLast(({ action: { values } }: PolicyStatement) => ({
  names: new Set(values.map((value) => value.toLowerCase())),
  patterns: values.filter((value) => /[*?]/.test(value)).map((value) => readGlob(value, reading)),
}));
