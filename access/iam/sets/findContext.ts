import { type Budget, newBudget } from "./budget.ts";
import { conditionHolds } from "../conditions/conditionHolds.ts";
import { findValue } from "./findValue.ts";
import { keyDemands } from "./keyDemands.ts";
import type { Literal } from "./literal.ts";

/** Values of condition keys, by key in small letters. */
export interface FoundContext {
  readonly context: { readonly [key: string]: string | readonly string[] };
}

/** Keys that every request bears. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const alwaysPresent: ReadonlySet<string> = new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:userid",
]);

/**
 * A context in which every literal is as wanted, or that there is none. Keys are taken to be independent of each other.
 *
 * @returns `"undecided"` where a key is compared as several kinds of value at once, or a policy variable makes the difference.
 */
export function findContext(
  literals: readonly Literal[],
  budget: Budget = newBudget(),
): FoundContext | "none" | "undecided" {
  const context: { [key: string]: string | readonly string[] } = Object.create(null);
  let undecided = false;
  for (const [key, about] of Map.groupBy(literals, ({ condition }) => condition.key.toLowerCase())) {
    const values = findValues(key, about, budget);
    if (values === "none") return "none";
    if (values === "undecided") undecided = true;
    else if (values !== "missing") context[key] = values.length === 1 && values[0] !== undefined ? values[0] : values;
  }
  return undecided ? "undecided" : { context };
}

function findValues(
  key: string,
  literals: readonly Literal[],
  budget: Budget,
): "missing" | readonly string[] | "none" | "undecided" {
  const mayBeMissing =
    !alwaysPresent.has(key) && literals.every(({ condition, holds }) => conditionHolds(condition, {}) === holds);
  if (mayBeMissing) return "missing";
  const { every, some, single, impossible } = keyDemands(literals);
  if (impossible) return "none";
  const questions = single || some.length === 0 ? [[...every, ...some]] : some.map((demand) => [...every, demand]);
  const found = questions.map((demands) => findValue(key, demands, budget));
  // AWS does not say what an operator without a quantifier does with a key of many values.
  const manyValues = single && literals.some(({ condition }) => condition.operator.quantifier !== "one");
  if (found.includes("none")) return manyValues ? "undecided" : "none";
  const values = found.flatMap((value) => (typeof value === "object" ? [value.value] : []));
  return values.length < found.length ? "undecided" : [...new Set(values)];
}
