import type { MutantKind } from "../../mutant.ts";
import { openText, type Place } from "../../places/place.ts";
import { placeKind } from "../placeKind.ts";

/** Other texts where a text stands. */
export const textKinds: readonly MutantKind[] = [
  placeKind(
    { name: "text changed", does: "redirects", what: "A text becomes another one.", inEngine: false },
    function* (place) {
      if (isPlainText(place)) yield `${place.value}-other`;
    },
  ),
  placeKind(
    { name: "text cut", does: "redirects", what: "A text loses its last letter.", inEngine: false },
    function* (place) {
      if (isPlainText(place) && place.value.length > 1) yield place.value.slice(0, -1);
    },
  ),
  placeKind(
    { name: "text emptied", does: "removes", what: "A text becomes the empty one.", inEngine: false },
    function* (place) {
      if (typeof place.value === "string") yield "";
    },
  ),
  placeKind(
    {
      name: "look-alike text",
      does: "hides",
      what: "A letter becomes one that looks like it, or a space is added that nobody sees.",
      inEngine: false,
    },
    function* (place) {
      if (!isPlainText(place)) return;
      const twin = lookAlike(place.value);
      if (twin !== place.value) yield twin;
      yield `${place.value}\u00a0`;
      yield ` ${place.value}`;
    },
  ),
  placeKind(
    {
      name: "letter case changed",
      does: "redirects",
      what: "Letters change between large and small.",
      inEngine: false,
    },
    function* (place) {
      // Actions are the same in either case.
      if (!isPlainText(place) || place.path.includes("Action")) return;
      const upper = place.value.toUpperCase();
      if (upper !== place.value) yield upper;
    },
  ),
  placeKind(
    { name: "wildcard put", does: "widens", what: "A text becomes *, or ends with it.", inEngine: false },
    function* (place) {
      if (!isPlainText(place)) return;
      if (place.value !== "*") yield "*";
      if (!place.value.endsWith("*")) yield `${place.value.slice(0, -1)}*`;
    },
  ),
];

function isPlainText(place: Place): place is Place & { readonly value: string } {
  return typeof place.value === "string" && openText(place.value) === undefined && !isNumberOrFlag(place.value);
}

/** Inputs of a provider are texts. */
function isNumberOrFlag(text: string): boolean {
  return text === "" || text === "true" || text === "false";
}

function lookAlike(text: string): string {
  const twins: { readonly [letter: string]: string } = { a: "а", e: "е", o: "о", p: "р", c: "с", i: "і" };
  return text.replace(/[aeopci]/, (letter) => twins[letter] ?? letter);
}
