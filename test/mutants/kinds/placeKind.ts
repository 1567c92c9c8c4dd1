import type { Value } from "../../../access/stack/resource.ts";
import type { MutantBase } from "../base/loadBase.ts";
import type { MutantKind } from "../mutant.ts";
import type { Place } from "../places/place.ts";
import { placesOf } from "../places/placesOf.ts";

/** A kind that puts other values at places of a resource's inputs; `undefined` takes away what stands there. */
export function placeKind(
  text: Omit<MutantKind, "of">,
  change: (place: Place, base: MutantBase) => Iterable<Value | undefined>,
): MutantKind {
  return {
    ...text,
    *of(resource, base) {
      for (const place of placesOf(resource)) {
        for (const value of change(place, base)) {
          const edit = () => ({ op: "replace", resource: place.put(value) }) as const;
          yield { edit, field: place.property, place: place.text, now: value };
        }
      }
    },
  };
}
