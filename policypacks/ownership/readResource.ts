import type { StackResource } from "../../access/stack/resource.ts";
import { readProperties } from "../../access/stack/values/readValue.ts";

/** A resource as `@pulumi/policy` hands it to a policy. */
export interface PolicyResourceLike {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly props: object;
  readonly provider?: { readonly urn: string; readonly type: string; readonly name: string };
  readonly opts: { readonly protect: boolean; readonly ignoreChanges: readonly string[] };
}

/** A resource as plain data. */
export function readResource({ urn, type, name, props, provider, opts }: PolicyResourceLike): StackResource {
  return {
    urn,
    type,
    name,
    properties: readProperties(props),
    ...(provider !== undefined && { provider: { urn: provider.urn, type: provider.type, name: provider.name } }),
    options: { protect: opts.protect, ignoreChanges: opts.ignoreChanges },
  };
}
