import { baselinePermissions } from "../../../../../access/aws/catalogue/baseline.ts";
import { capabilities } from "../../../../../access/aws/catalogue/describeCatalogue.ts";
import type { Capability, Permission, PermissionsByCapability } from "../../../../../access/aws/catalogue/entry.ts";
import { resourcePermissions } from "../../../../../access/aws/catalogue/index.ts";
import { sampleScope, samples } from "../../../../../access/aws/catalogue/samples.ts";
import type { Scope } from "../../../../../access/aws/scope.ts";
import type { ServiceResource } from "../../../../../model/index.ts";

/** A permission of a capability, and the kind that gives it. */
export interface Grant extends Permission {
  readonly kind: string;
  readonly capability: Capability;
}

export const allSamples: readonly ServiceResource[] = Object.values(samples).flat();

function grantsOf(kind: string, permissions: PermissionsByCapability): readonly Grant[] {
  return capabilities.flatMap((capability) =>
    (permissions[capability] ?? []).map((permission) => ({ ...permission, kind, capability })),
  );
}

/** Everything that the catalogue gives for these resources, with the baseline. */
export function grantsFor(resources: readonly ServiceResource[], scope: Scope): readonly Grant[] {
  return [
    ...grantsOf("baseline", baselinePermissions(scope)),
    ...resources.flatMap((resource) => grantsOf(resource.kind, resourcePermissions(resource, scope))),
  ];
}

/** Everything that the catalogue gives for the samples. */
export const sampleGrants = grantsFor(allSamples, sampleScope);

/** Actions of a capability, by kind. */
export function actionsOf(capability: Capability, grants: readonly Grant[] = sampleGrants): readonly string[] {
  return [
    ...new Set(grants.filter((grant) => grant.capability === capability).flatMap(({ actions }) => actions)),
  ].sort();
}
