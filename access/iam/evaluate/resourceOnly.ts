import type { Layers } from "./layers.ts";
import { everyStep, type Route } from "./route.ts";
import { requiredResourcePolicy } from "./rules/requiredResourcePolicy.ts";

/**
 * Who has no policies of their own: a service, somebody for whom an identity provider vouches, somebody without credentials. The resource policy
 * alone decides; without one, nobody of them gets in.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function resourceOnly(layers: Layers): Route {
  return everyStep(requiredResourcePolicy(layers, ["itself", "anyone"]));
}
