/** A JSON value. Objects are maps, so that no key, not even `__proto__`, means more than itself. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export type JsonObject = ReadonlyMap<string, Json>;

/** The document has the nesting of a policy (seven levels) many times over; deeper ones are hostile. */
export const deepestLevel = 32;

/** Eight times what the API of IAM takes as one document. */
export const mostCharacters = 1_048_576;

export function isObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What a value is, for messages: `a list`. */
export function typeName(value: Json): string {
  if (value === null) return "null";
  if (isList(value)) return "a list";
  if (isObject(value)) return "an object";
  return { string: "a text", number: "a number", boolean: `${value}` }[typeof value as "string" | "number" | "boolean"];
}
