import {
  type CalendarDate,
  type NamedProblem,
  type Ownership,
  own,
  type Person,
  type Problem,
} from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { applyEdits } from "./applyEdits.ts";
import { changedPlaces, editsOfPlaces } from "./changedPlaces.ts";
import { describeChange } from "./describeChange.ts";
import { emergencyHandover } from "./emergencyHandover.ts";
import { engineerEdits } from "./engineerEdits.ts";
import { fillPlaces } from "./fillPlaces.ts";
import { leaveLists, shortened } from "./leaveLists.ts";
import { undeclared } from "./leaveOf.ts";
import { type GivenUp, notHeld, placesGivenUp } from "./placesGivenUp.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import type { PeopleChange } from "./peopleChange.ts";
import { secretsToRotate } from "./secretsToRotate.ts";
import { sessionsOf } from "./sessionsOf.ts";
import { type TakenDuty, takePlaces } from "./takePlaces.ts";
import { vacate } from "./vacate.ts";

/** Out of what, and into what. */
export interface MoveRequest extends GivenUp {
  readonly group?: Person["group"];
  readonly squad?: string;
  /** Services by id. */
  readonly engineerOf: readonly string[];
  readonly take: readonly TakenDuty[];
}

/** What it means that somebody moves from some duties and services to others. */
export function moveOf(
  ownership: Ownership,
  request: MoveRequest,
  today: CalendarDate,
  malformed: readonly NamedProblem[] = [],
): PeopleChange | { readonly problem: Problem } {
  const { id, giveUp } = request;
  const person = own(ownership.people, id);
  if (person === undefined) return { problem: undeclared(id, ownership) };
  const wrong = notHeld(
    ownership,
    id,
    giveUp.map(({ duty }) => duty),
  );
  if (wrong !== undefined) return { problem: wrong };

  const places = placesGivenUp(ownership, request);
  const who = [
    ...fieldEdit(id, "group", person.group, request.group),
    ...fieldEdit(id, "squad", person.squad, request.squad),
  ];
  const engineers = engineerEdits(ownership, id, request.engineerOf);
  const start = applyEdits(shortened(ownership, places), [...who, ...engineers.edits]);
  const vacated = vacate(
    start,
    places.filter(({ kind }) => kind !== "listed"),
    { today },
  );
  const at = new Map(
    giveUp.flatMap(({ duty, successor }) => (successor === undefined ? [] : [[pathTo(...duty.path), successor]])),
  );
  const filled = fillPlaces(takePlaces(vacated, id, request.take), { at }, { today });
  const lists = leaveLists(ownership, places, filled.ownership, { at });

  const decided = [...editsOfPlaces(ownership, filled), ...lists.edits, ...engineers.edits, ...who];
  const emergency = emergencyHandover(ownership, applyEdits(ownership, decided));
  const edits = [...decided, ...emergency.edits];
  const moved = applyEdits(ownership, edits);
  return describeChange(
    {
      kind: "move",
      person: { ...person, id },
      before: ownership,
      edits,
      places: [...changedPlaces(ownership, filled), ...lists.places, ...engineers.places, ...emergency.places],
      touched: filled.touched,
      refusals: filled.refusals,
      endedExceptions: [],
      consequences: [],
      outside: (before, after) => [...sessionsOf(id, before, after), ...secretsToRotate(ownership, moved, id)],
    },
    today,
    malformed,
  );
}

function fieldEdit(
  id: string,
  key: string,
  before: string | undefined,
  value: string | undefined,
): readonly OwnershipEdit[] {
  if (value === undefined || value === before) return [];
  if (before === undefined) return [{ kind: "add", path: ["people", id], key, value }];
  return [{ kind: "set", path: ["people", id, key], value }];
}
