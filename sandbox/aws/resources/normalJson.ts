import type { Value } from "./values.ts";

/** A JSON text with its keys sorted and without white space, as Go writes it; any other text as it is. */
export function normalJson(text: string): string {
  const value = parsed(text);
  return value === undefined ? text : goText(value);
}

/** The same with `Version` first: IAM's older parser refuses an inline policy that begins otherwise. */
export function normalInlinePolicy(text: string): string {
  const value = parsed(text);
  if (value === undefined || value === null || typeof value !== "object" || !("Version" in value))
    return normalJson(text);
  const { Version, ...rest } = value;
  const body = goText(rest);
  return `{"Version":${JSON.stringify(Version)}${body === "{}" ? "}" : `,${body.slice(1)}`}`;
}

/** Whether two JSON texts hold the same value, whatever the order of their keys. */
export function sameJson(one: string, other: string): boolean {
  const value = parsed(one);
  return value !== undefined && parsed(other) !== undefined && normalJson(one) === normalJson(other);
}

export function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function goText(value: Value): string {
  return JSON.stringify(sorted(value)).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sorted(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value as { [key: string]: Value });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}
