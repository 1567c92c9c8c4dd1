import { inQuotes } from "../../../model/index.ts";
import type { Value } from "../resource.ts";

/** A value of any shape for a message, in double quotes: a text as it is, everything else as JSON. */
export function told(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  return inQuotes(typeof value === "string" ? value : JSON.stringify(value));
}
