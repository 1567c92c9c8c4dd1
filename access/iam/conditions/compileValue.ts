import type { Operator } from "../policy/condition.ts";
import { arnTest } from "./arnTest.ts";
import { binaryTest } from "./binaryTest.ts";
import { boolTest } from "./boolTest.ts";
import { dateTest } from "./dateTest.ts";
import { ipAddressTest } from "./ipAddressTest.ts";
import { numericTest } from "./numericTest.ts";
import { stringTest } from "./stringTest.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * The test for one value of a condition, without regard to negation. Policy variables count for strings and ARNs only.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-conditionelement
 */
export function compileValue(operator: Operator, value: string, options: { readonly variables: boolean }): ValueTest {
  switch (operator.family) {
    case "String":
      return stringTest(operator.comparison, value, options);
    case "Arn":
      return arnTest(value, options);
    case "Numeric":
      return numericTest(operator.comparison, value);
    case "Date":
      return dateTest(operator.comparison, value);
    case "Bool":
      return boolTest(value);
    case "Binary":
      return binaryTest(value);
    case "IpAddress":
      return ipAddressTest(value);
    case "Null":
      return () => false;
  }
}
