import type { StackResource } from "../../../access/stack/resource.ts";

/** Whatever reaches a system is mutated: all but components, which act only through what stands in them. */
export function isMutated({ type, provider }: StackResource): boolean {
  return provider !== undefined || type.startsWith("pulumi:providers:");
}
