import type { Condition } from "../../policy/condition.ts";

/** A condition that has to hold for somebody to come in, or, where a Deny asks for it, that must not hold. */
export interface KeyTest {
  readonly condition: Condition;
  readonly mustHold: boolean;
}

/** Is the condition true in a request that lacks the key? */
export function holdsOnMissing({ operator, values }: Condition): boolean {
  if (operator.family === "Null") return values.some((value) => value.toLowerCase() === "true");
  return operator.ifExists || operator.quantifier === "all" || (operator.negated && operator.quantifier === "one");
}

/** Does a request that lacks the key pass the test? */
export function passesWithoutKey({ condition, mustHold }: KeyTest): boolean {
  return holdsOnMissing(condition) === mustHold;
}
