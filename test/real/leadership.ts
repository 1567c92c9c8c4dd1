import type { Community, SourceGroup } from "./community.ts";
import type { DeclaredDuty } from "./declaration.ts";
import { humans } from "./sourcePeople.ts";

/** Id of the duty of leading a group. */
export function leadershipId(group: SourceGroup): string {
  return `lead-${group.team}`;
}

/** The first lead, and the first technical lead who is somebody else; the lead again where the source names nobody else. */
export function leadershipOf(community: Community, group: SourceGroup): DeclaredDuty {
  const owner = humans(community, group.leads)[0];
  const technical = humans(community, group.technicalLeads);
  return { owner, backup: technical.find((id) => id !== owner) ?? technical[0] };
}
