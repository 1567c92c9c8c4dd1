import type { Step } from "../decision.ts";
import { absentStep, layerStep } from "../layerStep.ts";
import type { Layers } from "../layers.ts";
import { asked } from "../says.ts";

/**
 * Policies that were passed when the session was made have to allow too. A role session without any has what its role has; a federated user
 * without any has nothing but what resource policies grant to that very session.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "Session policies"
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
 */
export function sessionPolicies(layers: Layers): Step {
  const rule = "session-policies";
  const { session, request } = layers;
  if (session !== undefined) return layerStep(rule, session, layers, "No session policy allows");
  if (request.principal.kind !== "federated-user") return absentStep(rule, "No session policy was passed.");
  const because = `No session policy was passed, so that nothing allows the federated user ${asked(request)}.`;
  return { rule, outcome: "does-not-allow", because, statements: [] };
}
