import type { Step } from "../decision.ts";
import type { Layers } from "../layers.ts";
import { organizationLevels } from "./organizationLevels.ts";

/**
 * SCPs bound what the principals of an account can do, its root user among them. They grant nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "AWS Organizations SCPs"
 */
export function serviceControlPolicies(layers: Layers): Step {
  return organizationLevels("service-control-policies", "service control policy", layers.scps, layers);
}
