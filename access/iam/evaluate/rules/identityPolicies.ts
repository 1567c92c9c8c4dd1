import type { Step } from "../decision.ts";
import { layerStep } from "../layerStep.ts";
import type { Layers } from "../layers.ts";

/**
 * One of the policies of the user, their groups or the role has to allow.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "Identity-based policies"
 */
export function identityPolicies(layers: Layers): Step {
  return layerStep("identity-policies", layers.identity, layers, "No identity policy allows");
}
