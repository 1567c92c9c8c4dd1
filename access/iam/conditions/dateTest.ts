import type { Comparison } from "../policy/condition.ts";
import { compareNumbers } from "./compareNumbers.ts";
import { parseDate } from "./parseDate.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * `DateEquals`, `DateLessThan` and their kin.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export function dateTest(comparison: Comparison, value: string): ValueTest {
  const bound = parseDate(value);
  if (bound === undefined) return () => false;
  return (text) => {
    const date = parseDate(text);
    return date !== undefined && compareNumbers(comparison, date, bound);
  };
}
