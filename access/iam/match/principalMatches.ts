import type { Principal } from "../policy/principal.ts";
import { naming } from "./naming.ts";
import type { RequestPrincipal } from "./requestPrincipal.ts";

/**
 * Does a principal of a policy speak of the one who asks? The ARN of a role speaks of every session of that role.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function principalMatches(principal: Principal, asking: RequestPrincipal): boolean {
  return naming(principal, asking) !== undefined;
}
