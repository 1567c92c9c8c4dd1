import { compareText } from "../../../compareText.ts";
import { type Properties, secretValue, unknownValue, type Value } from "../../../stack/resource.ts";
import { isList, isRecord } from "../../../stack/values/valueAt.ts";

/**
 * A value as text, equal for equal meaning: without what is null, properties sorted, lists as sets, numbers and booleans as their text, which the
 * provider takes for the same. What is not known stands as `unknown`, what is secret as `secret`, both without quotes.
 */
export function canonicalText(value: Value, harmless: (property: string) => boolean = () => false): string {
  return typeof value === "object" ? textIn(value, harmless) : String(value);
}

function textIn(value: Value, harmless: (property: string) => boolean): string {
  if (value === unknownValue) return "unknown";
  if (value === secretValue) return "secret";
  if (isList(value))
    return `[${[...new Set(value.map((each) => textIn(each, harmless)))].sort(compareText).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(String(value));
  return `{${fields(value, harmless)
    .map(([key, each]) => `${key}: ${textIn(each, harmless)}`)
    .join(", ")}}`;
}

/** The properties of an object that are given and count, sorted. */
function fields(value: Properties, harmless: (property: string) => boolean): readonly [string, Value][] {
  return Object.entries(value)
    .filter(([key, each]) => each !== null && each !== undefined && !harmless(key))
    .sort(([a], [b]) => compareText(a, b));
}
