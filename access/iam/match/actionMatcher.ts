import type { TextMatcher } from "./compilePieces.ts";
import { wildcardMatcher } from "./wildcardMatcher.ts";

/**
 * A matcher for an action of a policy, such as `s3:Get*`. Letter case does not count, wildcards may stand anywhere, and policy variables are text.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function actionMatcher(pattern: string): TextMatcher {
  return wildcardMatcher(pattern, { ignoreCase: true });
}
