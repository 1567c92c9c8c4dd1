import { readerOf } from "../stackAccess.ts";
import type { SideResources } from "./sideResources.ts";

/**
 * What must be read to tell what a change means: the changed resources, and those that share a role, a team or another link with them on either
 * side. Sorted.
 */
export function linkedUrns(changed: ReadonlySet<string>, sides: readonly SideResources[]): ReadonlySet<string> {
  const touched = new Set(changed);
  if (changed.size === 0) return touched;
  const links = new Set<string>();
  for (const side of sides) for (const urn of changed) for (const link of linksOf(urn, side)) links.add(link);
  for (const side of sides)
    for (const [type, urns] of side.byType)
      if (readerOf(type) !== undefined)
        for (const urn of urns)
          if (!touched.has(urn) && linksOf(urn, side).some((link) => links.has(link))) touched.add(urn);
  return new Set([...touched].sort());
}

function linksOf(urn: string, side: SideResources): readonly string[] {
  const resource = side.glance(urn);
  return (resource && readerOf(resource.type)?.links(resource, side.view)) ?? [];
}
