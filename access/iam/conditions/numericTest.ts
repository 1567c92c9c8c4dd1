import type { Comparison } from "../policy/condition.ts";
import { compareNumbers } from "./compareNumbers.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * `NumericEquals`, `NumericLessThan` and their kin, for integers and decimals.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */
export function numericTest(comparison: Comparison, value: string): ValueTest {
  const bound = parseNumber(value);
  if (bound === undefined) return () => false;
  return (text) => {
    const number = parseNumber(text);
    return number !== undefined && compareNumbers(comparison, number, bound);
  };
}

function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
