import type { Condition } from "../policy/condition.ts";
import type { Policy } from "../policy/policy.ts";
import { compileCondition } from "./compileCondition.ts";
import { contextReader } from "./contextReader.ts";
import type { RequestContext } from "./requestContext.ts";

/**
 * Does a condition hold in a request?
 *
 * @param version of the policy; before `2012-10-17` policy variables are plain text
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function conditionHolds(
  condition: Condition,
  context: RequestContext,
  version: Policy["version"] = "2012-10-17",
): boolean {
  return compileCondition(condition, { variables: version === "2012-10-17" })(contextReader(context));
}
