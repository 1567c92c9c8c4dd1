import type { Properties } from "../../../stack/resource.ts";
import { isKnown } from "../../../stack/values/isKnown.ts";
import { readJsonText } from "../../../stack/values/readJsonText.ts";

/** A property that is JSON as a value or as text, as one text. */
export function withJson(properties: Properties, property: string, text: (value: unknown) => string): Properties {
  const value = properties[property];
  if (value === undefined || !isKnown(value)) return properties;
  const read = typeof value === "string" ? readJsonText(value) : value;
  return read === undefined ? properties : { ...properties, [property]: text(read) };
}
