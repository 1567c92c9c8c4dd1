import type { Conditions } from "../policyDocument.ts";
import type { Condition } from "./condition.ts";
import { parseOperator } from "./parseOperator.ts";

/**
 * The conditions of a block that we wrote ourselves.
 *
 * @throws where an operator is none of AWS's.
 */
export function conditionsOf(block: Conditions): readonly Condition[] {
  return Object.entries(block).flatMap(([name, keys]) =>
    Object.entries(keys).map(([key, values]) => condition(name, key, values)),
  );
}

/** One condition, from the name of its operator. */
export function condition(name: string, key: string, values: readonly string[]): Condition {
  const operator = parseOperator(name);
  if (operator === undefined) throw new Error(`"${name}" is no condition operator.`);
  return { operator, key, values };
}
