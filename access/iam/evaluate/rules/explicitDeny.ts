import type { Step } from "../decision.ts";
import type { Layers } from "../layers.ts";
import { asked, says } from "../says.ts";

/**
 * One `Deny` in any policy ends the matter.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "Deny evaluation"
 */
export function explicitDeny(layers: Layers): Step {
  const { rcps, scps, resource, identity, boundary, session, request } = layers;
  const statements = [...rcps, ...scps, resource, identity, boundary, session].flatMap((layer) => layer?.denies ?? []);
  const [first] = statements;
  if (first !== undefined)
    return { rule: "explicit-deny", outcome: "denies", because: says(first, "denies", request), statements };
  return {
    rule: "explicit-deny",
    outcome: "does-not-apply",
    because: `No policy denies ${asked(request)}.`,
    statements,
  };
}
