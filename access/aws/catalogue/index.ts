import type { ResourceKind, ServiceResource } from "../../../model/index.ts";
import type { Scope } from "../scope.ts";
import { customEntry } from "./custom.ts";
import type { CatalogueEntry, EntryOf } from "./entry.ts";
import { serviceRoleEntry } from "./iam.ts";
import { lambdaFunctionEntry } from "./lambda.ts";
import { bucketEntry } from "./s3.ts";
import { secretEntry } from "./secretsManager.ts";

/** Every kind of resource and what each duty may do on it. A kind without an entry does not compile. */
export const catalogue: { readonly [K in ResourceKind]: EntryOf<K> } = {
  bucket: bucketEntry,
  custom: customEntry,
  "lambda-function": lambdaFunctionEntry,
  secret: secretEntry,
  "service-role": serviceRoleEntry,
};

/** What each duty may do on this resource in this scope. */
export function resourcePermissions(
  resource: ServiceResource,
  scope: Scope,
): ReturnType<CatalogueEntry["permissions"]> {
  const entry = catalogue[resource.kind] as CatalogueEntry;
  return entry.permissions(resource, scope);
}
