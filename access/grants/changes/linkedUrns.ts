import type { StackResource } from "../../stack/resource.ts";
import { subjectOf } from "../../stack/subject.ts";
import { readerOf } from "../stackAccess.ts";
import type { SideResources } from "./sideResources.ts";

/**
 * What must be read to tell what a change means: the changed resources, and those that share a role, a team or another link with them on either
 * side, or are called the same. Sorted.
 */
export function linkedUrns(changed: ReadonlySet<string>, sides: readonly SideResources[]): ReadonlySet<string> {
  const touched = new Set(changed);
  if (changed.size === 0) return touched;
  const links = new Set<string>();
  const [names, subjects] = [new Set<string>(), new Set<string>()];
  for (const side of sides)
    for (const resource of glances(changed, side)) {
      for (const link of linksOf(resource, side)) links.add(link);
      names.add(resource.name);
      subjects.add(subjectOf(resource));
    }
  for (const side of sides)
    for (const [type, urns] of side.byType)
      if (readerOf(type) !== undefined)
        for (const resource of glances(urns, side)) {
          if (touched.has(resource.urn)) continue;
          // The name first: it costs nothing to compare.
          const isCalledSo = names.has(resource.name) && subjects.has(subjectOf(resource));
          if (isCalledSo || linksOf(resource, side).some((link) => links.has(link))) touched.add(resource.urn);
        }
  return new Set([...touched].sort());
}

function* glances(urns: Iterable<string>, side: SideResources): Iterable<StackResource> {
  for (const urn of urns) {
    const resource = side.glance(urn);
    if (resource !== undefined) yield resource;
  }
}

function linksOf(resource: StackResource, side: SideResources): readonly string[] {
  return readerOf(resource.type)?.links(resource, side.view) ?? [];
}
