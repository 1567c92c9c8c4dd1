import type { Layers } from "./layers.ts";
import { after, everyStep, type Route } from "./route.ts";
import { identityPolicies } from "./rules/identityPolicies.ts";
import { permissionsBoundary } from "./rules/permissionsBoundary.ts";
import { requiredResourcePolicy } from "./rules/requiredResourcePolicy.ts";
import { resourcePolicy } from "./rules/resourcePolicy.ts";
import { rootUser } from "./rules/rootUser.ts";
import { sessionPolicies } from "./rules/sessionPolicies.ts";

/**
 * Principal and resource in one account: the resource policy or the identity policies are enough. A resource policy that names the very user
 * or session, or anyone, is limited by no implicit deny; one that names the role, or the user behind a federated session, is limited by boundary
 * and session policies. One that names the account only lets the account decide. Key and trust policies must allow or delegate in any case.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export function sameAccount(layers: Layers): Route {
  const direct = resourcePolicy(layers, ["itself", "anyone"]);
  if (direct.outcome === "allows") return everyStep(direct);
  const behind = resourcePolicy(layers, ["behind-session"]);
  if (behind.outcome === "allows") return everyStep(behind, permissionsBoundary(layers), sessionPolicies(layers));
  const account = layers.resourceMustAllow
    ? requiredResourcePolicy(layers, ["account"])
    : resourcePolicy(layers, ["account"]);
  if (layers.resourceMustAllow && account.outcome === "does-not-allow") return everyStep(account);
  if (layers.request.principal.kind === "root") return after(account, everyStep(rootUser(layers)));
  return after(account, everyStep(identityPolicies(layers), permissionsBoundary(layers), sessionPolicies(layers)));
}
