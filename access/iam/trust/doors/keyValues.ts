import type { Condition } from "../../policy/condition.ts";
import { type Glob, readGlob } from "../../sets/glob.ts";
import { type KeyTest, passesWithoutKey } from "./keyTest.ts";
import type { Door } from "./door.ts";

/** Which values of one condition key a door lets pass. */
export interface KeyValues {
  /** Whether anything is said of the key. */
  readonly checked: boolean;
  /** Each union has to match. */
  readonly within: readonly (readonly Glob[])[];
  readonly without: readonly Glob[];
  /** Whether a request without the key passes. */
  readonly mayMiss: boolean;
  /** Whether a request with the key can pass. */
  readonly mayBeThere: boolean;
}

/** The values of a key, by whatever text and ARN operators test it. Dates, numbers, addresses and booleans say nothing here. */
export function keyValues(door: Pick<Door, "tests" | "variables">, key: string): KeyValues {
  const wanted = key.toLowerCase();
  const tests = door.tests.filter(({ condition }) => condition.key.toLowerCase() === wanted);
  const within: (readonly Glob[])[] = [];
  const without: Glob[] = [];
  for (const { condition, mustHold } of tests) {
    const globs = globsOf(condition, door.variables);
    if (globs === undefined) continue;
    if (condition.operator.negated !== mustHold) within.push(globs);
    else without.push(...globs);
  }
  return {
    ...{ checked: tests.length > 0, within, without },
    mayMiss: tests.every(passesWithoutKey),
    mayBeThere: !tests.some(asksForNone),
  };
}

/** The values of a condition as patterns; nothing for operators that compare no text. */
function globsOf({ operator, values }: Condition, variables: boolean): readonly Glob[] | undefined {
  if (operator.family !== "String" && operator.family !== "Arn") return undefined;
  const arn = operator.family === "Arn";
  const wildcards = operator.comparison === "like";
  const ignoreCase = operator.comparison === "equals-ignoring-case";
  return values.map((value) => readGlob(value, { wildcards, ignoreCase, variables, byArnPart: arn && value !== "*" }));
}

/** `Null: true` that has to hold: only requests without the key pass. */
function asksForNone({ condition, mustHold }: KeyTest): boolean {
  if (condition.operator.family !== "Null") return false;
  const wantsMissing = condition.values.some((value) => value.toLowerCase() === "true");
  const wantsThere = condition.values.some((value) => value.toLowerCase() === "false");
  return mustHold ? wantsMissing && !wantsThere : wantsThere && !wantsMissing;
}

/** Does every value that passes match one of patterns that all have the property? */
export function everyValue({ within, mayMiss }: KeyValues, holds: (glob: Glob) => boolean): boolean {
  return !mayMiss && within.some((union) => union.every(holds));
}

/** Is only a list of exact values let pass, and nothing without the key? */
export function isExact(values: KeyValues): boolean {
  return everyValue(values, (glob) => glob.literal !== undefined);
}

/** The characters of a pattern before its first wildcard or variable. */
export function beginningOf({ tokens }: Glob): string {
  const open = tokens.findIndex(({ kind }) => kind !== "character");
  return textOf(open === -1 ? tokens : tokens.slice(0, open));
}

/** The characters of a pattern after its last wildcard or variable. */
export function endOf({ tokens }: Glob): string {
  return textOf(tokens.slice(tokens.findLastIndex(({ kind }) => kind !== "character") + 1));
}

/** The pattern as it reads, with `*` for whatever is open. */
export function shownText({ tokens }: Glob): string {
  return tokens.map((token) => (token.kind === "character" ? token.character : "*")).join("");
}

function textOf(tokens: Glob["tokens"]): string {
  return tokens.map((token) => (token.kind === "character" ? token.character : "")).join("");
}
