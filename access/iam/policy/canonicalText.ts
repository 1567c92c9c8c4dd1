import { canonicalPolicy } from "./canonicalPolicy.ts";
import type { Policy } from "./policy.ts";

/** The canonical policy as text: the same for two documents exactly where their canonical policies are the same. */
export function canonicalText(policy: Policy): string {
  return JSON.stringify(canonicalPolicy(policy));
}
