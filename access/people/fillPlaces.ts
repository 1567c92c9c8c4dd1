import type { CheckContext } from "../../model/checks/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { valueAt, withValue } from "./applyEdits.ts";
import { isError, problemsBeyond } from "./problemsBeyond.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import { taking } from "./taking.ts";
import type { Successors, Vacated } from "./vacate.ts";

/**
 * Puts successors into open places. Whoever is named for a place gets it; whoever is named for all of them gets those that no check
 * refuses.
 */
export function fillPlaces(vacated: Vacated, successors: Successors, context: CheckContext): Vacated {
  return vacated.touched.reduce((draft, path) => fill(draft, path, successors, context), vacated);
}

function fill(vacated: Vacated, path: readonly Step[], { everywhere, at }: Successors, context: CheckContext): Vacated {
  const named = at.get(pathTo(...path));
  if (named !== undefined) return { ...vacated, ownership: withValue(vacated.ownership, path, named) };
  if (valueAt(vacated.ownership, path) !== "") return vacated;
  const ofDuty = at.get(pathTo(...path.slice(0, -1)));
  if (ofDuty !== undefined) return { ...vacated, ownership: withValue(vacated.ownership, path, ofDuty) };
  return everywhere === undefined ? vacated : offer(vacated, path, everywhere, context);
}

function offer(vacated: Vacated, path: readonly Step[], person: string, context: CheckContext): Vacated {
  const [against] = problemsBeyond(vacated.ownership, context)(taking(vacated.ownership, path, person)).filter(isError);
  if (against === undefined) return { ...vacated, ownership: withValue(vacated.ownership, path, person) };
  const because = `${against.path}: ${against.message}`;
  return { ...vacated, refusals: [...vacated.refusals, { path, person, because }] };
}
