import { readerOf } from "../stackAccess.ts";
import { relevanceByType, relevanceOf } from "../relevanceOf.ts";
import type { SideResources } from "./sideResources.ts";

/** How many access-relevant resources there are on either side: reviewed and not reviewed are all of them. */
export interface RelevantCounts {
  readonly reviewed: number;
  readonly notReviewed: number;
  /** Of these, those of which nothing has to be told: they give the same on both sides. */
  readonly unchanged: number;
}

/**
 * Counts each URN once; one that is relevant on one side is relevant.
 *
 * @param told URNs of which something is told.
 */
export function countRelevant(old: SideResources, now: SideResources, told: ReadonlySet<string>): RelevantCounts {
  const [reviewed, notReviewed] = [new Set<string>(), new Set<string>()];
  for (const side of [old, now])
    for (const [type, urns] of side.byType) {
      const into = readerOf(type) === undefined ? notReviewed : reviewed;
      for (const urn of urns) if (isRelevant(type, urn, side)) into.add(urn);
    }
  const all = [...reviewed, ...notReviewed];
  return {
    reviewed: reviewed.size,
    notReviewed: notReviewed.size,
    unchanged: all.filter((urn) => !told.has(urn)).length,
  };
}

function isRelevant(type: string, urn: string, side: SideResources): boolean {
  if (readerOf(type) !== undefined) return true;
  const byType = relevanceByType(type);
  if (byType === "none") return false;
  const resource = side.glance(urn);
  if (resource === undefined) return false;
  if (byType === "always") return relevanceOf(resource) !== undefined;
  const read = side.resource(urn);
  return read === undefined || relevanceOf(read) !== undefined;
}
