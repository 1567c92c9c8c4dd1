import type { Condition } from "../policy/condition.ts";
import type { ContextReader } from "./contextReader.ts";
import { compileValue } from "./compileValue.ts";

/** Does a condition hold in a request? */
export type ConditionTest = (context: ContextReader) => boolean;

/**
 * Makes a test of a condition once, to be asked often.
 *
 * On a missing key a plain operator is false, a negated one and `…IfExists` are true, `ForAllValues` is true and `ForAnyValue` false. With many
 * values in the policy a positive operator needs one of them, a negated one none of them. A key that has many values in the request asks for
 * `ForAllValues` or `ForAnyValue`: AWS says of no other operator what it does, and here it does not hold.
 *
 * @param options whether policy variables count: since version `2012-10-17`
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function compileCondition(condition: Condition, options: { readonly variables: boolean }): ConditionTest {
  const { operator } = condition;
  const key = condition.key.toLowerCase();
  if (operator.family === "Null") return nullTest(key, condition.values);
  const tests = condition.values.map((value) => compileValue(operator, value, options));
  const { quantifier, negated, ifExists } = operator;
  return (context) => {
    const values = context.values(key);
    const holds = (value: string) => tests.some((test) => test(value, context.variables)) !== negated;
    if (values.length === 0) return ifExists || (quantifier === "one" ? negated : quantifier === "all");
    const [only = ""] = values;
    if (quantifier === "one") return values.length === 1 && holds(only);
    if (values.every((value) => value === "")) return quantifier === "all";
    return quantifier === "all" ? values.every(holds) : values.some(holds);
  };
}

/**
 * `Null`: `true` wants the key to be missing, `false` wants it there.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null
 */
function nullTest(key: string, values: readonly string[]): ConditionTest {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return (context) => wanted.has(context.values(key).length === 0 ? "true" : "false");
}
