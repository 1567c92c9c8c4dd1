import type { Policy } from "../policy/policy.ts";
import { requestBox } from "../sets/box.ts";
import { type Budget, newBudget } from "../sets/budget.ts";
import { touches } from "../sets/globElement.ts";
import { allowedBy, allowedByAll, intersect, type PermissionSet } from "../sets/permissionSet.ts";
import { asCaller } from "./asCaller.ts";
import { type Place, placesOf } from "./place.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** The policies of one principal. */
export interface PrincipalPolicies {
  readonly identity: readonly Policy[];
  /** Absent: nothing bounds the principal. */
  readonly boundary?: Policy;
}

/** What an attack can count on. */
export interface Field {
  readonly places: readonly Place[];
  readonly surroundings: Surroundings;
  /** What may still be spent on all paths together. */
  readonly budget: Budget;
  /** What the policies allow of one action, together with requests for others. */
  allowed(action: string): PermissionSet;
}

/** Reads the policies once for all paths. */
export function fieldOf({ identity, boundary }: PrincipalPolicies): Field {
  const own = identity.map(asCaller);
  const bounds = boundary && asCaller(boundary);
  const every = bounds === undefined ? own : [...own, bounds];
  const allowed = bounds === undefined ? allowedByAll(own) : intersect(allowedByAll(own), allowedBy(bounds));
  const places = placesOf(every);
  const byAction = new Map<string, PermissionSet>();
  return {
    places,
    surroundings: surroundingsOf(every, places),
    budget: newBudget(),
    allowed(action) {
      const known = byAction.get(action) ?? speakingOf(action, allowed);
      byAction.set(action, known);
      return known;
    },
  };
}

function speakingOf(action: string, allowed: PermissionSet): PermissionSet {
  const [glob] = requestBox(action, "*", []).action.globs;
  return allowed.filter(({ within }) => glob !== undefined && within.every((box) => touches(box.action, glob)));
}
