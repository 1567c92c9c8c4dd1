import type { RequestContext } from "../conditions/requestContext.ts";
import type { RequestPrincipal } from "../match/requestPrincipal.ts";

/**
 * What somebody asks of AWS.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
 */
export interface AccessRequest {
  /** `iam:PassRole`, in any letter case. */
  readonly action: string;
  /** The ARN of what is asked for; `*` for an action that knows no resources. */
  readonly resource: string;
  readonly principal: RequestPrincipal;
  /** The account that owns the resource; for an action without resources, the account in which it is done. */
  readonly resourceAccount: string;
  readonly context: RequestContext;
}
