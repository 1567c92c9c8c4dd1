import { valueAt, withValue } from "./applyEdits.ts";
import type { NamedDuty } from "./namedDuties.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import type { Vacated } from "./vacate.ts";

/** A duty that somebody takes over, and as what. */
export interface TakenDuty {
  readonly duty: Pick<NamedDuty, "path">;
  readonly as: "owner" | "backup";
}

/** Somebody takes duties over. Whoever held the other place of a duty oneself changes places with who stood there. */
export function takePlaces(vacated: Vacated, person: string, taken: readonly TakenDuty[]): Vacated {
  return taken.reduce((draft, duty) => takePlace(draft, person, duty), vacated);
}

function takePlace(vacated: Vacated, person: string, { duty, as }: TakenDuty): Vacated {
  const place: readonly Step[] = [...duty.path, as];
  const other: readonly Step[] = [...duty.path, as === "owner" ? "backup" : "owner"];
  const swaps = valueAt(vacated.ownership, other) === person;
  const stood = valueAt(vacated.ownership, place);
  const swapped = swaps ? withValue(vacated.ownership, other, stood) : vacated.ownership;
  return {
    ...vacated,
    ownership: withValue(swapped, place, person),
    touched: [...vacated.touched, place, ...(swaps ? [other] : [])],
  };
}
