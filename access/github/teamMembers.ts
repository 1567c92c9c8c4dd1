import { own } from "../../model/own.ts";
import type { Ownership } from "../../model/index.ts";
import { sortedBy } from "../compareText.ts";
import type { PlannedMember } from "../plan.ts";

/** Somebody who is to be in a team, with the reason. */
export interface Wanted {
  readonly id: string;
  readonly because: string;
}

/** The members of a team, sorted by id, each once with the first reason; and a note for each who is not declared or has no account. */
export function teamMembers(
  ownership: Ownership,
  team: string,
  wanted: readonly Wanted[],
): { readonly members: readonly PlannedMember[]; readonly notPlanned: readonly { what: string; because: string }[] } {
  const members = new Map<string, PlannedMember>();
  const notPlanned: { what: string; because: string }[] = [];
  for (const { id, because } of wanted) {
    const person = own(ownership.people, id);
    const account = (person ?? own(ownership.bots, id))?.github;
    if (!account || account.login === "") {
      notPlanned.push({
        what: `a member of team ${team}`,
        because: id === "" ? "Nobody is named." : `"${id}" is not declared with a GitHub account.`,
      });
    } else if (!members.has(id)) {
      const role = account.organisationOwner ? "maintainer" : "member";
      members.set(id, { kind: person ? "person" : "bot", id, login: account.login.toLowerCase(), role, because });
    }
  }
  return { members: sortedBy([...members.values()], ({ id }) => id), notPlanned };
}
