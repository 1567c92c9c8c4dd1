import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { openText } from "../../places/place.ts";
import { placeKind } from "../placeKind.ts";

/** Other numbers, other flags, and values of another shape. */
export const valueKinds: readonly MutantKind[] = [
  placeKind(
    { name: "flag turned", does: "hides", what: "Yes becomes no, or no yes.", inEngine: true },
    function* ({ value }) {
      if (typeof value === "boolean") yield !value;
      if (value === "true") yield "false";
      if (value === "false") yield "true";
    },
  ),
  placeKind(
    { name: "number raised", does: "widens", what: "A number becomes a larger one.", inEngine: false },
    function* ({ value }) {
      if (typeof value !== "number") return;
      yield value + 1;
      yield value * 10 + 7;
    },
  ),
  placeKind(
    { name: "number lowered", does: "removes", what: "A number becomes a smaller one.", inEngine: false },
    function* ({ value }) {
      if (typeof value !== "number") return;
      yield value - 1;
      if (value !== 1) yield 0;
      yield -value;
    },
  ),
  placeKind(
    {
      name: "number as text",
      does: "hides",
      what: "A number becomes another one that is written as text.",
      inEngine: false,
    },
    function* ({ value }) {
      if (typeof value === "number") yield String(value * 10 + 7);
    },
  ),
  placeKind(
    { name: "value of another shape", does: "hides", what: "A value becomes one of another type.", inEngine: false },
    function* ({ value }) {
      yield* otherShapes(value);
    },
  ),
];

function otherShapes(value: Value): readonly Value[] {
  if (typeof value === "string")
    return openText(value) === undefined ? [[value, "other"], { value }, 7, true] : [[value], { value }, true];
  if (typeof value === "number") return [[value, 0], { value }, !value];
  if (typeof value === "boolean") return [[value, !value], value ? "no" : "yes", value ? 2 : 1];
  if (Array.isArray(value)) return [{ value }, "other", 7, true];
  return [[value, {}], "other", 7, true];
}
