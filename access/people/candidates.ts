import type { CheckContext } from "../../model/checks/index.ts";
import { compareText, type Ownership, own, type Person } from "../../model/index.ts";
import { isError, problemsBeyond } from "./problemsBeyond.ts";
import { type PersonPlace, personPlaces } from "./personPlaces.ts";
import { taking } from "./taking.ts";

/** Whose place it was. */
export interface Neighbour extends Pick<Person, "group" | "squad"> {
  readonly id: string;
}

/** So many are named for a place. */
const mostCandidates = 5;

/**
 * Who could take an open place: nobody whom a check refuses, and, where there is a choice, nobody against whom a check warns. The
 * nearest first: whoever works on the service, is of the same squad or group as `near`, holds fewer places.
 */
export function candidatesFor(
  ownership: Ownership,
  { path, service }: PersonPlace,
  near: Neighbour,
  context: CheckContext,
): readonly string[] {
  const found: string[] = [];
  const warned: string[] = [];
  const worse = problemsBeyond(ownership, context);
  for (const person of ranked(ownership, service, near)) {
    const problems = worse(taking(ownership, path, person));
    if (problems.some(isError)) continue;
    (problems.length === 0 ? found : warned).push(person);
    if (found.length === mostCandidates) break;
  }
  return found.length > 0 ? found : warned.slice(0, mostCandidates);
}

function ranked(ownership: Ownership, service: string | undefined, near: Neighbour): readonly string[] {
  const places = personPlaces(ownership);
  const { squad, group } = near;
  const held = Map.groupBy(places, ({ id }) => id);
  const distance = (id: string): number => {
    const person = own(ownership.people, id);
    if (service !== undefined && held.get(id)?.some((place) => place.service === service)) return 0;
    if (squad !== undefined && person?.squad === squad) return 1;
    return person?.group === group ? 2 : 3;
  };
  return Object.entries(ownership.people)
    .filter(([id, { leavesOn }]) => id !== near.id && leavesOn === undefined)
    .map(([id]) => ({ id, distance: distance(id), load: held.get(id)?.length ?? 0 }))
    .sort((a, b) => a.distance - b.distance || a.load - b.load || compareText(a.id, b.id))
    .map(({ id }) => id);
}
