import type { StackResource, Value } from "../../../access/stack/resource.ts";
import { openText, type Place, placeAt } from "./place.ts";
import type { Path } from "./setAt.ts";

/**
 * Every place in the inputs of a resource: each property, and everything inside of it, also inside a JSON text. Of a list of plain values
 * only the ends, since the others are like them.
 */
export function* placesOf(resource: StackResource): Iterable<Place> {
  for (const [property, given] of Object.entries(resource.properties)) {
    const opened = openText(given);
    yield placeAt(resource, property, [], opened);
    for (const path of pathsIn(opened ?? given, [])) yield placeAt(resource, property, path, opened);
  }
}

function* pathsIn(value: Value, at: Path): Iterable<Path> {
  if (typeof value !== "object" || value === null) return;
  for (const step of Array.isArray(value) ? positions(value) : Object.keys(value)) {
    const path = [...at, step];
    yield path;
    yield* pathsIn((value as { readonly [key: string]: Value })[step] as Value, path);
  }
}

function positions(list: readonly Value[]): readonly number[] {
  const all = [...list.keys()];
  const isPlain = list.every((item) => typeof item !== "object");
  return isPlain && all.length > 2 ? [0, all.length - 1] : all;
}
