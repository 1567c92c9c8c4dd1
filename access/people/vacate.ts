import type { CheckContext } from "../../model/checks/index.ts";
import type { Ownership } from "../../model/index.ts";
import { valueAt, withValue } from "./applyEdits.ts";
import { isError, problemsBeyond } from "./problemsBeyond.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import { type PersonPlace, secondPath } from "./personPlaces.ts";

/** Who takes over: a person for every open place, or one for a place by its path. */
export interface Successors {
  readonly everywhere?: string;
  /** By the path of a place, or of a duty: whoever is named takes the place of the duty that stays open. */
  readonly at: ReadonlyMap<string, string>;
}

/** Why somebody who stood next did not get a place. */
export interface Refusal {
  readonly path: readonly Step[];
  readonly person: string;
  readonly because: string;
}

/** A declaration in which somebody has left places. */
export interface Vacated {
  readonly ownership: Ownership;
  /** Places that have changed hands or are open; lists are not among them. */
  readonly touched: readonly (readonly Step[])[];
  readonly refusals: readonly Refusal[];
}

/**
 * Empties places and lets backups and deputies step up, where no check is against it. Lists must have been shortened before.
 *
 * @param ownership The places are still held in it.
 */
export function vacate(ownership: Ownership, places: readonly PersonPlace[], context: CheckContext): Vacated {
  const emptied = places.reduce((draft, { path }) => withValue(draft, path, ""), ownership);
  const start: Vacated = { ownership: emptied, touched: places.map(({ path }) => path), refusals: [] };
  return places
    .filter(({ kind }) => kind === "first")
    .reduce((vacated, { path }) => stepUp(vacated, path, context), start);
}

function stepUp(vacated: Vacated, path: readonly Step[], context: CheckContext): Vacated {
  const second = secondPath(path);
  const next = String(valueAt(vacated.ownership, second) ?? "");
  if (next === "") return vacated;
  const nobody = withValue(vacated.ownership, second, "");
  const steppedUp = withValue(nobody, path, next);
  const [against] = problemsBeyond(nobody, context)(steppedUp).filter(isError);
  if (against === undefined) return { ...vacated, ownership: steppedUp, touched: [...vacated.touched, second] };
  const because = `${against.path}: ${against.message}`;
  return { ...vacated, refusals: [...vacated.refusals, { path, person: next, because }] };
}
