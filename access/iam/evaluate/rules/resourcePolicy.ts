import type { Naming } from "../../match/naming.ts";
import type { Step } from "../decision.ts";
import { absentStep } from "../layerStep.ts";
import type { Layers } from "../layers.ts";
import { asked, says } from "../says.ts";

/**
 * What the policy of the resource says: it allows the principal by one of these namings, it delegates to the account, or it does not allow.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html "Resource-based policies"
 */
export function resourcePolicy({ resource, request }: Layers, namings: readonly Naming[]): Step {
  const rule = "resource-policy";
  if (resource === undefined) return absentStep(rule, "The resource has no policy of its own.");
  const grants = resource.allows.filter(({ naming }) => namings.includes(naming));
  const [first] = grants;
  if (first === undefined)
    return {
      rule,
      outcome: "does-not-allow",
      because: `The resource policy does not allow ${asked(request)} to the principal.`,
      statements: [],
    };
  const delegates = grants.every(({ naming }) => naming === "account") && request.principal.kind !== "root";
  return {
    rule,
    outcome: delegates ? "delegates" : "allows",
    because: says(first, "allows", request),
    statements: grants.map(({ policy, path, sid }) => ({ policy, path, sid })),
  };
}
