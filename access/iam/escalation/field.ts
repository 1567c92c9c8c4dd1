import type { Policy } from "../policy/policy.ts";
import { type Budget, newBudget } from "../sets/budget.ts";
import { textGlob } from "../sets/glob.ts";
import { touches } from "../sets/globElement.ts";
import { findText } from "../sets/findText.ts";
import type { FoundText } from "../sets/searchText.ts";
import type { TextSet } from "../sets/textSet.ts";
import { allowedBy, allowedByAll, intersect, type PermissionSet } from "../sets/permissionSet.ts";
import { namedActions } from "../sets/namedActions.ts";
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
  /** A text that is in one glob of each union, or that there is none; the same question is asked by many paths. */
  common(unions: TextSet["within"]): FoundText;
}

/** Reads the policies once for all paths. */
export function fieldOf({ identity, boundary }: PrincipalPolicies): Field {
  const own = identity.map(asCaller);
  const bounds = boundary && asCaller(boundary);
  const every = bounds === undefined ? own : [...own, bounds];
  const allowed = bounds === undefined ? allowedByAll(own) : intersect(allowedByAll(own), allowedBy(bounds));
  const named = namedActions(allowed);
  const places = placesOf(every);
  const byAction = new Map<string, PermissionSet>();
  const byUnions = new Map<string, FoundText>();
  const budget = newBudget();
  return {
    places,
    surroundings: surroundingsOf(every, places),
    budget,
    common(unions) {
      const key = unions.map((globs) => globs.map((glob) => `${glob.ignoreCase}${glob.key}`).join("\n")).join("\n\n");
      const known = byUnions.get(key) ?? findText({ within: unions, without: [] }, budget);
      if (known !== "undecided") byUnions.set(key, known);
      return known;
    },
    allowed(action) {
      if (named?.has(action.toLowerCase()) === false) return [];
      const known = byAction.get(action) ?? speakingOf(action, allowed);
      byAction.set(action, known);
      return known;
    },
  };
}

function speakingOf(action: string, allowed: PermissionSet): PermissionSet {
  const glob = textGlob(action, true);
  return allowed.filter(({ within }) => within.every((box) => touches(box.action, glob)));
}
