import type { Step } from "../decision.ts";
import type { Layers } from "../layers.ts";

/**
 * The root user may do everything that its account may.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function rootUser({ request }: Layers): Step {
  const who = "account" in request.principal ? ` of account "${request.principal.account}"` : "";
  const because = `The root user${who} has full access to what the account may do.`;
  return { rule: "root-user", outcome: "allows", because, statements: [] };
}
