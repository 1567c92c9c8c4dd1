import type { Step } from "../decision.ts";
import { absentStep, layerStep } from "../layerStep.ts";
import type { Layers } from "../layers.ts";

/**
 * A permissions boundary has to allow too. It grants nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "IAM permissions boundaries"
 */
export function permissionsBoundary(layers: Layers): Step {
  const rule = "permissions-boundary";
  if (layers.boundary === undefined) return absentStep(rule, "The principal has no permissions boundary.");
  return layerStep(rule, layers.boundary, layers, "The permissions boundary does not allow");
}
