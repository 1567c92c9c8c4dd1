import { secretValue, unknownValue } from "../../../access/stack/resource.ts";

/** A value in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === unknownValue) return "an unknown value";
  if (value === secretValue) return "a secret";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
