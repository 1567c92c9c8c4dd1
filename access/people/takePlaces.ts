import type { Ownership } from "../../model/index.ts";
import { valueAt, withValue } from "./applyEdits.ts";
import type { NamedDuty } from "./namedDuties.ts";
import type { Step } from "./ownershipEdit.ts";
import type { Vacated } from "./vacate.ts";

/** A duty that somebody takes over, and as what. */
export interface TakenDuty {
  readonly duty: Pick<NamedDuty, "path">;
  readonly as: "owner" | "backup";
}

/** Somebody takes duties over. Whoever held the other place of a duty oneself changes places with who stood there. */
export function takePlaces(vacated: Vacated, person: string, taken: readonly TakenDuty[]): Vacated {
  return taken.reduce((draft, { duty, as }) => {
    const place: readonly Step[] = [...duty.path, as];
    const other: readonly Step[] = [...duty.path, as === "owner" ? "backup" : "owner"];
    const stood = valueAt(draft.ownership, place);
    const swaps = valueAt(draft.ownership, other) === person;
    const swapped = swaps ? withValue(draft.ownership, other, stood) : draft.ownership;
    return {
      ...draft,
      ownership: withValue(swapped, place, person),
      touched: [...draft.touched, place, ...(swaps ? [other] : [])],
    };
  }, vacated);
}
