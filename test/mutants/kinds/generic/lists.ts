import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { openText } from "../../places/place.ts";
import { placeKind } from "../placeKind.ts";

/** More, fewer or no elements. */
export const listKinds: readonly MutantKind[] = [
  placeKind(
    { name: "element added", does: "widens", what: "A list gets one more element.", inEngine: false },
    function* ({ value }) {
      if (!Array.isArray(value)) return;
      const list: readonly Value[] = value;
      yield [...list, other(list.at(-1))];
      if (list.length > 0) yield [other(list[0]), ...list];
    },
  ),
  placeKind(
    { name: "element removed", does: "removes", what: "A list loses one element.", inEngine: true },
    function* ({ value }) {
      if (!Array.isArray(value) || value.length === 0) return;
      yield value.slice(1);
      if (value.length > 1) yield value.slice(0, -1);
    },
  ),
  placeKind(
    { name: "emptied", does: "removes", what: "A list or an object loses everything.", inEngine: false },
    function* ({ value }) {
      if (Array.isArray(value) && value.length > 1) yield [];
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) yield {};
      if (openText(value) !== undefined) yield "{}";
    },
  ),
  placeKind(
    { name: "key added", does: "widens", what: "An object gets one more key.", inEngine: false },
    function* ({ value }) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      yield { ...value, other: "other" };
      yield { ...value, other: true };
    },
  ),
];

/** An element like this one, but another. */
function other(value: Value | undefined): Value {
  if (typeof value === "number") return value + 1_000_003;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return value.map(other);
  if (typeof value !== "object" || value === null) return `${value ?? "some"}-other`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, other(item as Value)]));
}
