/** A value of unknown shape with properties. */
export type Raw = { readonly [property: string]: unknown };

/** Is it an object, and no list? */
export function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Is it a list of texts? */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
