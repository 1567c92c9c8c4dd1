import type { Properties } from "../../../../../access/stack/resource.ts";
import type { Finding } from "../../../rule.ts";
import { asText, isHidden, isList, shown, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** A list that must stand empty or be left out. */
export interface EmptyList {
  readonly path: string;
  /** Word before the value in a finding's id, for example `Exclude`. */
  readonly kind: string;
  /** What an item does there, as the rest of a sentence: `is left unprotected`. */
  readonly does: string;
}

/** A finding for each item of a list that must be empty, and for what is no list. */
export function mustBeEmpty(properties: Properties, { path, kind, does }: EmptyList): readonly Finding[] {
  const value = valueAt(properties, path);
  if (value === undefined || isHidden(value)) return [];
  const items = isList(value) ? value : [value];
  return items
    .filter((item) => !isHidden(item))
    .map((item) => ({ id: `${kind}::${asText(item)}`, field: path, message: `${shown(item)} ${does}.` }));
}
