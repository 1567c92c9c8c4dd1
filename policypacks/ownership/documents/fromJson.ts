import type { Value } from "../../../access/stack/resource.ts";

/** A property of a provider, which Pulumi's SDK hands on as JSON text unless it is a text: the value behind the text, or the value itself. */
export function fromJson(value: Value | undefined): Value | undefined {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}
