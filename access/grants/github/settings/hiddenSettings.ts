import { secretValue, type Value } from "../../../stack/resource.ts";
import { unknownPlaces } from "../../../stack/values/isKnown.ts";
import type { Control } from "../../control.ts";

/** What one property says. */
export type Setting = Pick<Control, "field" | "value" | "visible" | "strength">;

/** A property whose value cannot be seen. */
export function hiddenSetting(field: string, value: Value | undefined): Setting {
  return { field, value: "", visible: value === secretValue ? "secret" : "unknown" };
}

/** What of a value cannot be seen, where everything that can be seen is told elsewhere. */
export function hiddenSettings(value: Value, path: string): readonly Setting[] {
  return unknownPlaces(value, path).map(({ place, secret }) => ({
    field: place.replace(/\[\d+\]/g, ""),
    value: "",
    visible: secret ? "secret" : "unknown",
  }));
}

/** Whether all of a value can be seen. */
export function visibilityOf(value: Value): Control["visible"] {
  const places = unknownPlaces(value);
  if (places.length === 0) return "known";
  return places.every(({ secret }) => secret) ? "secret" : "unknown";
}
