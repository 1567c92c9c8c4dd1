import {
  type CalendarDate,
  inQuotes,
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
import { outsideOfNewcomer } from "./outsideOfNewcomer.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import type { PeopleChange } from "./peopleChange.ts";
import { type TakenDuty, takePlaces } from "./takePlaces.ts";

/** Who comes, and for what. */
export interface JoinRequest {
  readonly id: string;
  readonly person: Person;
  /** Services by id. */
  readonly engineerOf: readonly string[];
  readonly take: readonly TakenDuty[];
}

/** What it means that somebody comes: the person, the services whose code they change, the duties they take over. */
export function joinOf(
  ownership: Ownership,
  { id, person, engineerOf, take }: JoinRequest,
  today: CalendarDate,
  malformed: readonly NamedProblem[] = [],
): PeopleChange | { readonly problem: Problem } {
  if (own(ownership.people, id) !== undefined || own(ownership.bots, id) !== undefined) return { problem: known(id) };
  const coming: OwnershipEdit = { kind: "add", path: ["people"], key: id, value: person };
  const engineers = engineerEdits(ownership, id, engineerOf);
  const welcomed = applyEdits(ownership, [coming, ...engineers.edits]);
  const taken = takePlaces({ ownership: welcomed, touched: [], refusals: [] }, id, take);
  const edits = [coming, ...engineers.edits, ...editsOfPlaces(ownership, taken)];
  const emergency = emergencyHandover(ownership, applyEdits(ownership, edits));
  return describeChange(
    {
      kind: "join",
      person: { ...person, id },
      before: ownership,
      edits: [...edits, ...emergency.edits],
      places: [...engineers.places, ...changedPlaces(ownership, taken), ...emergency.places],
      touched: taken.touched,
      refusals: [],
      endedExceptions: [],
      consequences: [],
      outside: () => outsideOfNewcomer(ownership, person),
    },
    today,
    malformed,
  );
}

function known(id: string): Problem {
  return {
    path: pathTo("people", id),
    message: `${inQuotes(id)} is declared already.`,
    fix: "Choose another id, or change what this person does with `keyholder move`.",
  };
}
