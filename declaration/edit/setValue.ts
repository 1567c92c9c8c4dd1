import type { Problem } from "../../model/index.ts";
import { findPlace, followed, isProperty } from "./findPlace.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import { printProperty, printValue } from "./printValue.ts";
import type { Source } from "./readSource.ts";
import { type Spliced, splice } from "./splice.ts";
import { endOf, keyOf, startOf, withoutType } from "./syntax.ts";

/**
 * Writes another value. A constant that stands here and nowhere else is changed where it is declared; one that stands in several places
 * gives way to the value here, and the other places keep theirs.
 */
export function setValue(
  source: Source,
  path: readonly Step[],
  value: unknown,
): Spliced | { readonly problem: Problem } {
  const place = findPlace(source, path);
  if ("problem" in place) return place;
  const { member } = place;
  const written = followed(source, place.value);
  if (written !== withoutType(place.value) || !isProperty(member))
    return splice(source.text, startOf(written), endOf(written), printValue(value));
  if (member.shorthand)
    return splice(source.text, startOf(member), endOf(member), printProperty(keyOf(member) ?? "", value));
  // A long text that stands below its key comes back behind it; where it does not fit there, the layout puts it below again.
  const colon = endOf(member.key) + source.text.slice(endOf(member.key), startOf(written)).indexOf(":") + 1;
  const gap = source.text.slice(colon, startOf(written));
  const start = /^\s*\n\s*$/.test(gap) ? colon : startOf(written);
  return splice(source.text, start, endOf(written), `${start === colon ? " " : ""}${printValue(value)}`);
}
