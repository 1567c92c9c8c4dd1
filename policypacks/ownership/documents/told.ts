import type { Value } from "../../../access/stack/resource.ts";
import { shown } from "../../../access/stack/values/valueAt.ts";

/** A value of any shape for a message, in double quotes: a text as it is, everything else as JSON. */
export function told(value: Value | undefined): string {
  return value === undefined ? "nothing" : shown(value);
}
