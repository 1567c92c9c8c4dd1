import type { Properties, Value } from "../../stack/resource.ts";
import { isList, isRecord } from "../../stack/values/valueAt.ts";

/** A value as an object; nothing for anything else, hidden or not. */
export function recordOf(value: Value | undefined): Properties | undefined {
  return isRecord(value) ? (value as Properties) : undefined;
}

/** The members of a list; what stands alone is its only member, and nothing has none. */
export function membersOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}
