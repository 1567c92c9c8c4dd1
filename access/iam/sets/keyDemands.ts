import type { Literal } from "./literal.ts";

/** Whether one value of a key is among those of a condition. */
export interface ValueDemand {
  readonly literal: Literal;
  readonly isAmong: boolean;
}

/** What literals about one key want of its values, if it has any. */
export interface KeyDemands {
  /** Wanted of every value. */
  readonly every: readonly ValueDemand[];
  /** Each is wanted of some value. */
  readonly some: readonly ValueDemand[];
  /** The key must have one value, as operators without a quantifier read it. */
  readonly single: boolean;
  /** No value can do what is wanted: the key must be missing. */
  readonly impossible: boolean;
}

/** Takes literals about one key apart. `ForAllValues` that must not hold wants some value that is not among them, and so on. */
export function keyDemands(literals: readonly Literal[]): KeyDemands {
  const every: ValueDemand[] = [];
  const some: ValueDemand[] = [];
  let single = false;
  let impossible = false;
  for (const literal of literals) {
    const { operator, values } = literal.condition;
    if (operator.family === "Null") {
      const present = values.some((value) => value.toLowerCase() === "false");
      impossible ||= present !== literal.holds;
      continue;
    }
    const demand = { literal, isAmong: operator.negated !== literal.holds };
    single ||= operator.quantifier === "one";
    const wantedOfEvery = operator.quantifier === (literal.holds ? "all" : "any");
    if (wantedOfEvery) every.push(demand);
    else some.push(demand);
  }
  return { every, some, single, impossible };
}
