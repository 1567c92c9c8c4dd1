import type { AccessRequest } from "./accessRequest.ts";
import type { ApplicablePolicies } from "./applicablePolicies.ts";
import { crossAccount } from "./crossAccount.ts";
import type { Decision } from "./decision.ts";
import { type Layers, matchLayers } from "./layers.ts";
import { resourceOnly } from "./resourceOnly.ts";
import { everyStep, type Route } from "./route.ts";
import { alwaysAllowed } from "./rules/alwaysAllowed.ts";
import { explicitDeny } from "./rules/explicitDeny.ts";
import { resourceControlPolicies } from "./rules/resourceControlPolicies.ts";
import { rootAssumesNoRole } from "./rules/rootAssumesNoRole.ts";
import { serviceControlPolicies } from "./rules/serviceControlPolicies.ts";
import { sameAccount } from "./sameAccount.ts";

/**
 * Whether AWS grants a request under these policies, and why.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function evaluate(request: AccessRequest, policies: ApplicablePolicies): Decision {
  const open = alwaysAllowed(request);
  if (open !== undefined) return { verdict: "allowed", because: open.because, steps: [open] };
  const layers = matchLayers(request, policies);
  const denied = explicitDeny(layers);
  if (denied.outcome === "denies") return { verdict: "explicitly-denied", because: denied.because, steps: [denied] };
  const steps = [denied];
  for (const limit of [resourceControlPolicies(layers), serviceControlPolicies(layers)]) {
    steps.push(limit);
    if (limit.outcome === "does-not-allow") return { verdict: "implicitly-denied", because: limit.because, steps };
  }
  const { allowed, decisive, steps: others } = routeOf(layers);
  return {
    verdict: allowed ? "allowed" : "implicitly-denied",
    because: decisive.because,
    steps: [...steps, ...others],
  };
}

function routeOf(layers: Layers): Route {
  const { principal, resourceAccount } = layers.request;
  const refused = rootAssumesNoRole(layers.request);
  if (refused !== undefined) return everyStep(refused);
  if (!("account" in principal)) return resourceOnly(layers);
  return principal.account === resourceAccount ? sameAccount(layers) : crossAccount(layers);
}
