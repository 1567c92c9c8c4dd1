import { own } from "../../../model/own.ts";
import { endOfDay, type Ownership } from "../../../model/index.ts";
import type { TrustedPerson } from "../../plan.ts";
import { principalOf } from "./humanStatements.ts";

/** A candidate for a trust policy: somebody with a reason and perhaps an end. */
export type Candidate = Pick<TrustedPerson, "person" | "as" | "until" | "exception">;

/** The candidates who can be trusted, and a note for each who cannot. */
export interface TrustedPeople {
  readonly people: readonly TrustedPerson[];
  readonly notPlanned: readonly { readonly what: string; readonly because: string }[];
}

/**
 * Resolves candidates to AWS principals. Nobody is invented: who is not declared, or has no AWS identity, is left out with the reason.
 * A person who leaves is trusted until the end of the last day. A person named twice is trusted once, by the first reason.
 */
export function trustedPeople(ownership: Ownership, role: string, candidates: readonly Candidate[]): TrustedPeople {
  const people: TrustedPerson[] = [];
  const notPlanned: { what: string; because: string }[] = [];
  for (const candidate of candidates) {
    const { person: id, as } = candidate;
    const leave = (because: string) => notPlanned.push({ what: `trust of role ${role} in its ${as}`, because });
    const person = own(ownership.people, id);
    if (id === "") leave(`Nobody is named as ${as}.`);
    else if (!person) leave(`"${id}" is not a declared person.`);
    else if (!person.aws) leave(`"${id}" has no AWS identity.`);
    else if (!people.some((known) => known.person === id)) {
      const leaves = person.leavesOn === undefined ? undefined : endOfDay(person.leavesOn);
      const until = [candidate.until, leaves].filter((instant) => instant !== undefined).sort()[0];
      people.push({ ...candidate, principal: principalOf(person.aws), ...(until !== undefined && { until }) });
    }
  }
  return { people, notPlanned };
}
