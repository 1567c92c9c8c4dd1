/** A value as it stands in the inputs or the state of a resource. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

export interface Properties {
  readonly [name: string]: Value;
}

/** Stands in a preview for what is not known yet; every Pulumi SDK writes it so. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Whether the value, or anything in it, is not known yet. */
export function isUnknown(value: Value | undefined): boolean {
  if (value === unknownValue) return true;
  if (value === null || typeof value !== "object") return false;
  return Object.values(value).some(isUnknown);
}

/** Whether it says nothing: AWS does not tell apart what was left out and what is empty. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

export function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

/** As AWS takes an optional text: absent where it is empty. */
export function textOrNone(value: Value | undefined): string | undefined {
  return textOf(value) || undefined;
}

export function listOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === "string") : [];
}

export function mapOf(value: Value | undefined): { readonly [key: string]: string } {
  return isMap(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      )
    : {};
}

export function isMap(value: Value | undefined): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
