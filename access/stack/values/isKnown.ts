import { secretValue, unknownValue, type Value } from "../resource.ts";

/** Places of unknown and secret values in a value, such as `Statement[0].Action`; the value itself is the empty place. */
export function unknownPlaces(
  value: Value,
  place = "",
): readonly { readonly place: string; readonly secret: boolean }[] {
  if (value === unknownValue || value === secretValue) return [{ place, secret: value === secretValue }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value, at) => unknownPlaces(item, `${place}[${at}]`));
  return Object.entries(value as { readonly [key: string]: Value }).flatMap(([key, item]) =>
    unknownPlaces(item, place === "" ? key : `${place}.${key}`),
  );
}

/** Is every part of it known, and none a secret? */
export function isKnown(value: Value): boolean {
  if (value === unknownValue || value === secretValue) return false;
  if (typeof value !== "object" || value === null) return true;
  return (Array.isArray(value) ? value : Object.values(value)).every((item: Value) => isKnown(item));
}
