import { inQuotes } from "../../../model/index.ts";
import { type Properties, secretValue, unknownValue, type Value } from "../resource.ts";

/** Whether nobody here can see the value: one rule of its own speaks of such values, and every other rule is silent about them. */
export function isHidden(value: Value | undefined): boolean {
  return value === unknownValue || value === secretValue;
}

export function isRecord(value: Value | undefined): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHidden(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The value at a place, for example `rules.pullRequest`; absent where there is none or it is null; hidden where it lies in something hidden. */
export function valueAt(properties: Properties, path: string): Value | undefined {
  let value: Value | undefined = properties;
  for (const part of path.split(".")) {
    if (isHidden(value)) return value;
    const record: Properties = isRecord(value) ? value : {};
    value = Object.hasOwn(record, part) ? record[part] : undefined;
  }
  return value ?? undefined;
}

/** The text at a place, if it is one. */
export function textAt(properties: Properties, path: string): string | undefined {
  const value = valueAt(properties, path);
  return typeof value === "string" ? value : undefined;
}

/** A value in double quotes for a message: a text as it is, everything else as JSON. */
export function shown(value: Value): string {
  return inQuotes(asText(value));
}

/** A value as text for the id of a finding: the same for the same value. */
export function asText(value: Value): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
