import type { Value } from "../../../access/stack/resource.ts";
import { isKnown } from "../../../access/stack/values/isKnown.ts";
import { told } from "./told.ts";

/** What is written in a list of texts, and what stands there and is no text. Unknown and secret values are left out. */
export interface Texts {
  readonly texts: readonly string[];
  /** For messages. */
  readonly others: readonly string[];
}

/** A list of texts; one text alone counts as a list of one, and nothing as an empty one. */
export function textsIn(value: Value | undefined): Texts {
  if (value === undefined || value === null) return { texts: [], others: [] };
  const items: readonly Value[] = Array.isArray(value) ? value : [value as Value];
  const known = items.filter((item) => isKnown(item));
  return {
    texts: known.filter((item) => typeof item === "string"),
    others: known.filter((item) => typeof item !== "string").map(told),
  };
}
