import type { Layers } from "./layers.ts";
import { everyStep, type Route } from "./route.ts";
import { identityPolicies } from "./rules/identityPolicies.ts";
import { permissionsBoundary } from "./rules/permissionsBoundary.ts";
import { requiredResourcePolicy } from "./rules/requiredResourcePolicy.ts";
import { rootUser } from "./rules/rootUser.ts";
import { sessionPolicies } from "./rules/sessionPolicies.ts";

/**
 * Principal and resource in two accounts: the resource policy has to let the principal or its account in, and on the other side the identity
 * policies, the boundary and the session policies have to allow, however the resource policy names the principal.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function crossAccount(layers: Layers): Route {
  const resource = requiredResourcePolicy(layers, ["itself", "anyone", "behind-session", "account"]);
  if (layers.request.principal.kind === "root") return everyStep(resource, rootUser(layers));
  return everyStep(resource, identityPolicies(layers), permissionsBoundary(layers), sessionPolicies(layers));
}
