import { findRequest, type FoundRequest } from "./findRequest.ts";
import { type PermissionSet, subtract } from "./permissionSet.ts";

/** Whether a set is inside another; if not, a request that is only in the inner one. */
export type Containment =
  | { readonly verdict: "contained" }
  | { readonly verdict: "not-contained"; readonly request: FoundRequest }
  /** A policy variable makes the difference, or the policies are too involved. Never to be taken for contained. */
  | { readonly verdict: "could-not-decide" };

/** Is every request of `inner` also one of `outer`? */
export function contains(outer: PermissionSet, inner: PermissionSet): Containment {
  const found = findRequest(subtract(inner, outer));
  if (found === "none") return { verdict: "contained" };
  return found === "undecided" ? { verdict: "could-not-decide" } : { verdict: "not-contained", request: found };
}
