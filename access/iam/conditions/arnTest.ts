import { arnMatcher } from "../match/arnMatcher.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * `ArnEquals` and `ArnLike`, which AWS makes no difference between.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function arnTest(value: string, options: { readonly variables: boolean }): ValueTest {
  return arnMatcher(value, options);
}
