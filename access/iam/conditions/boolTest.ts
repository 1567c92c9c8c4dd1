import type { ValueTest } from "./valueTest.ts";

/**
 * `Bool`: `true` or `false`, in any letter case.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
 */
export function boolTest(value: string): ValueTest {
  const wanted = value.toLowerCase();
  if (wanted !== "true" && wanted !== "false") return () => false;
  return (text) => text.toLowerCase() === wanted;
}
