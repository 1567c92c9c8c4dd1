import type { Capability, Permission } from "./catalogue/entry.ts";
import { baselinePermissions } from "./catalogue/baseline.ts";
import { resourcePermissions } from "./catalogue/index.ts";
import type { Place } from "./places.ts";

/** Everything that a capability may do at a place: the baseline and all declared resources, as the catalogue says. */
export function permissionsOf(place: Place, capability: Capability): readonly Permission[] {
  const baseline = baselinePermissions(place.scope)[capability] ?? [];
  const resources = place.service.resources.flatMap(
    (resource) => resourcePermissions(resource, place.scope)[capability] ?? [],
  );
  return [...baseline, ...resources];
}

/** The reasons for `Resource: "*"` among these permissions, sorted and each once. */
export function unscopedReasons(
  permissions: readonly Permission[],
): readonly { readonly actions: readonly string[]; readonly reason: string }[] {
  const reasons = Map.groupBy(
    permissions.filter(({ unscoped }) => unscoped !== undefined),
    ({ unscoped }) => unscoped ?? "",
  );
  return [...reasons.entries()]
    .sort()
    .map(([reason, group]) => ({ reason, actions: [...new Set(group.flatMap(({ actions }) => actions))].sort() }));
}
