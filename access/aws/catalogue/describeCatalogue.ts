import type { ResourceKind } from "../../../model/index.ts";
import { sortedUnique } from "../../compareText.ts";
import { unscopedReasons } from "../permissions.ts";
import { baselinePermissions } from "./baseline.ts";
import type { Capability, Permission, PermissionsByCapability } from "./entry.ts";
import { catalogue, resourcePermissions } from "./index.ts";
import { sampleScope, samples } from "./samples.ts";

/** In the order in which documents show them. */
export const capabilities = [
  "deploy",
  "provisioning",
  "secrets",
  "monitoring",
  "workload",
  "take-service-offline",
  "rotate-keys",
] as const satisfies readonly Capability[];

/** What a capability may do on a kind of resource. */
export interface DescribedCapability {
  readonly capability: Capability;
  readonly actions: readonly string[];
  /** Why some of the actions stand on `*`, and under which conditions nothing else does. */
  readonly unscoped: readonly { readonly actions: readonly string[]; readonly reason: string }[];
}

/** A kind of resource, or `baseline`: what every service has. */
export interface DescribedKind {
  readonly kind: ResourceKind | "baseline";
  readonly awsService: string;
  /** Those that may do anything, in the order of {@link capabilities}. */
  readonly capabilities: readonly DescribedCapability[];
  readonly notes: readonly string[];
}

/** The whole catalogue as plain data, sorted by kind: who may do what at most, whatever the declaration chooses. */
export function describeCatalogue(): readonly DescribedKind[] {
  const baseline: DescribedKind = {
    kind: "baseline",
    awsService: "Amazon CloudWatch",
    capabilities: describe([baselinePermissions(sampleScope)]),
    notes: [],
  };
  const kinds = (Object.keys(catalogue) as ResourceKind[]).sort().map((kind) => ({
    kind,
    awsService: catalogue[kind].awsService,
    capabilities: describe(samples[kind].map((sample) => resourcePermissions(sample, sampleScope))),
    notes: catalogue[kind].notes ?? [],
  }));
  return [baseline, ...kinds];
}

function describe(variants: readonly PermissionsByCapability[]): readonly DescribedCapability[] {
  return capabilities
    .map((capability) => ({ capability, permissions: variants.flatMap((variant) => variant[capability] ?? []) }))
    .filter(({ permissions }) => permissions.length > 0)
    .map(({ capability, permissions }) => ({
      capability,
      actions: actionsOf(permissions),
      unscoped: unscopedReasons(permissions),
    }));
}

function actionsOf(permissions: readonly Permission[]): readonly string[] {
  return sortedUnique(permissions.flatMap(({ actions }) => actions));
}
