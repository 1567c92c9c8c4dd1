import type { Step } from "../decision.ts";
import type { Layers } from "../layers.ts";
import { organizationLevels } from "./organizationLevels.ts";

/**
 * RCPs bound what anybody can do with the resources of an account. They grant nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "AWS Organizations RCPs"
 */
export function resourceControlPolicies(layers: Layers): Step {
  return organizationLevels("resource-control-policies", "resource control policy", layers.rcps, layers);
}
