import type { GlobElement } from "./globElement.ts";
import type { PermissionSet } from "./permissionSet.ts";

/**
 * The names of all actions that requests of a set may be for, in small letters; more than these where not every action is written out
 * everywhere. Nothing where a pattern, or what an element leaves out, may be any action.
 */
export function namedActions(set: PermissionSet): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { within } of set) {
    const written = within.find(({ action }) => isWrittenOut(action));
    if (written === undefined) return undefined;
    for (const { literal } of written.action.globs) if (literal !== undefined) names.add(literal.toLowerCase());
  }
  return names;
}

function isWrittenOut({ negated, globs }: GlobElement): boolean {
  return !negated && globs.every(({ literal }) => literal !== undefined);
}
