import { type CalendarDate, type NamedProblem, type Ownership, own } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { grantsFromPlan } from "../grants/grantsFromPlan.ts";
import { judgedPlan } from "../judgedPlan.ts";
import type { AccessPlan } from "../plan.ts";
import { applyEdits } from "./applyEdits.ts";
import { candidatesFor, type Neighbour } from "./candidates.ts";
import { consequencesOf } from "./consequences.ts";
import { grantDifference } from "./grantDifference.ts";
import { isError, problemKey } from "./problemsBeyond.ts";
import type { OwnershipEdit, Step } from "../../model/ownershipEdit.ts";
import type { ChangedPlace, OpenPlace, PeopleChange } from "./peopleChange.ts";
import { personPlaces } from "./personPlaces.ts";
import type { Refusal } from "./vacate.ts";

/** What was decided about a person, before it is told what follows. */
export interface DecidedChange {
  readonly kind: PeopleChange["kind"];
  readonly person: Neighbour & { readonly name: string };
  readonly before: Ownership;
  readonly edits: readonly OwnershipEdit[];
  readonly places: readonly ChangedPlace[];
  /** Places that may have stayed empty. */
  readonly touched: readonly (readonly Step[])[];
  readonly refusals: readonly Refusal[];
  readonly endedExceptions: readonly string[];
  /** What follows besides what the plans show; one sentence each. */
  readonly consequences: readonly string[];
  /** What Keyholder does not reach, from both plans. */
  readonly outside: (before: AccessPlan, after: AccessPlan) => readonly string[];
}

/** What follows from a change: who gains and loses what, what stays open, what the checks say to it. */
export function describeChange(
  decided: DecidedChange,
  today: CalendarDate,
  malformed: readonly NamedProblem[] = [],
): PeopleChange {
  const { kind, person, before, edits, places, endedExceptions } = decided;
  const after = applyEdits(before, edits);
  const [was, is] = [judgedPlan(before, today, malformed), judgedPlan(after, today, malformed)];
  const { gained, lost } = grantDifference(grantsFromPlan(was.plan), grantsFromPlan(is.plan));
  const known = new Set(was.problems.map(problemKey));
  return {
    kind,
    person: person.id,
    name: person.name,
    places,
    open: openPlaces(decided, after, today),
    gains: gained.filter(({ who }) => isPerson(who, person.id)),
    loses: lost.filter(({ who }) => isPerson(who, person.id)),
    others: {
      gain: gained.filter(({ who }) => !isPerson(who, person.id)),
      lose: lost.filter(({ who }) => !isPerson(who, person.id)),
    },
    endedExceptions,
    consequences: [...decided.consequences, ...consequencesOf(was.plan, is.plan)],
    outside: decided.outside(was.plan, is.plan),
    edits,
    problems: is.problems.filter((problem) => isError(problem) || !known.has(problemKey(problem))),
  };
}

function isPerson(who: { readonly kind: string; readonly id: string }, id: string): boolean {
  return who.kind === "person" && who.id === id;
}

function openPlaces(
  { touched, refusals, person }: DecidedChange,
  after: Ownership,
  today: CalendarDate,
): readonly OpenPlace[] {
  const paths = new Set(touched.map((path) => pathTo(...path)));
  const open = personPlaces(after).filter(({ path, id }) => id === "" && paths.has(pathTo(...path)));
  return open.map((place) => {
    const path = pathTo(...place.path);
    const refused = refusals
      .filter((refusal) => pathTo(...refusal.path) === path && own(after.people, refusal.person))
      .map(({ person: id, because }) => ({ person: id, because }));
    return { path, as: place.as, candidates: candidatesFor(after, place, person, { today }), refused };
  });
}
