import type { Naming } from "../../match/naming.ts";
import type { Step } from "../decision.ts";
import type { Layers } from "../layers.ts";
import { asked } from "../says.ts";
import { resourcePolicy } from "./resourcePolicy.ts";

/**
 * Where identity policies are not enough, the policy of the resource has to allow or delegate, and a resource without one lets nobody in: trust
 * policies of roles, policies of KMS keys, other accounts, and those who have no identity policies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function requiredResourcePolicy(layers: Layers, namings: readonly Naming[]): Step {
  const step = resourcePolicy(layers, namings);
  if (step.outcome !== "does-not-apply") return step;
  const because = `The resource has no policy of its own, which would have to allow ${asked(layers.request)}.`;
  return { ...step, outcome: "does-not-allow", because };
}
