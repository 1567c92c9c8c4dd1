import type { Properties } from "../../../../../access/stack/resource.ts";
import { githubType } from "../../repositories/support/githubType.ts";
import { isHidden, isList, isRecord, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** Classic branch protection, in both forms that the provider has. */
export const protectionTypes: readonly string[] = [githubType("branchProtection"), githubType("branchProtectionV3")];

/** The one block under a field, which one form of the provider has in a list: nothing where there is none, absent where it cannot be seen. */
export function blockOf(properties: Properties, field: string): Properties | undefined {
  const value = valueAt(properties, field);
  const block = isList(value) ? value[0] : value;
  if (isHidden(block)) return undefined;
  return isRecord(block) ? block : {};
}
