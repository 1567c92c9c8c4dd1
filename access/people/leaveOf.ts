import {
  type CalendarDate,
  inQuotes,
  type NamedProblem,
  type Ownership,
  own,
  type Problem,
} from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { suggest } from "../../model/checks/suggest.ts";
import { applyEdits } from "./applyEdits.ts";
import { changedPlaces, editsOfPlaces } from "./changedPlaces.ts";
import { describeChange } from "./describeChange.ts";
import { fillPlaces } from "./fillPlaces.ts";
import { outsideOfLeaver } from "./outsideOfLeaver.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import type { PeopleChange } from "./peopleChange.ts";
import { personPlaces } from "./personPlaces.ts";
import { leaveLists, shortened } from "./leaveLists.ts";
import { type Successors, vacate } from "./vacate.ts";

/** What the command may say besides who leaves. */
export interface LeaveOptions {
  /** The last day. */
  readonly today: CalendarDate;
  readonly successors?: Successors;
  /** What was wrong with the shape of the declaration, from `readOwnership`. */
  readonly malformed?: readonly NamedProblem[];
}

/**
 * What it means that somebody leaves: a backup becomes owner and a deputy lead where no check is against it, whatever nobody holds then is
 * open, exceptions for this person end, and everything else that names them no longer does. Who approved or recorded an exception is
 * history; then the person stays declared, with the last day.
 */
export function leaveOf(
  ownership: Ownership,
  id: string,
  { today, successors = { at: new Map() }, malformed = [] }: LeaveOptions,
): PeopleChange | { readonly problem: Problem } {
  const person = own(ownership.people, id);
  if (person === undefined) return { problem: undeclared(id, ownership) };
  const places = personPlaces(ownership).filter((place) => place.id === id);
  const singles = places.filter(({ kind }) => kind === "first" || kind === "second" || kind === "single");
  const ended = places.flatMap(({ kind, path }) => (kind === "beneficiary" ? [String(path[1])] : []));

  const leaving = ended.map((exception): OwnershipEdit => ({ kind: "remove", path: ["exceptions", exception] }));
  const remembered = places.some(({ kind, path }) => kind === "past" && !ended.includes(String(path[1])));
  const farewell = remembered
    ? lastDayOf(id, person.leavesOn, today)
    : ([{ kind: "remove", path: ["people", id] }] as const);
  const without = applyEdits(shortened(ownership, places), [...leaving, ...farewell]);
  const vacated = vacate(without, singles, { today });
  const filled = fillPlaces(vacated, successors, { today });
  const lists = leaveLists(ownership, places, filled.ownership, successors);

  const edits = [...editsOfPlaces(ownership, filled), ...lists.edits, ...leaving, ...farewell];
  const left = applyEdits(ownership, edits);
  return describeChange(
    {
      kind: "leave",
      person: { ...person, id },
      before: ownership,
      edits,
      places: [...changedPlaces(ownership, filled), ...lists.places],
      touched: filled.touched,
      refusals: filled.refusals,
      endedExceptions: ended,
      consequences: remembered
        ? [`"${id}" stays in people with a last day, because exceptions say who approved and recorded them.`]
        : [],
      outside: (before, after) => outsideOfLeaver({ ownership, left, id, person }, before, after),
    },
    today,
    malformed,
  );
}

function lastDayOf(id: string, declared: CalendarDate | undefined, today: CalendarDate): readonly OwnershipEdit[] {
  if (declared === undefined) return [{ kind: "add", path: ["people", id], key: "leavesOn", value: today }];
  return declared <= today ? [] : [{ kind: "set", path: ["people", id, "leavesOn"], value: today }];
}

/** Nobody of this id works here. */
export function undeclared(id: string, { people }: Ownership): Problem {
  const path = pathTo("people");
  return {
    path,
    message: `${inQuotes(id)} is not a declared person.`,
    fix: `Name somebody who is declared in people${suggest(id, Object.keys(people))}.`,
  };
}
