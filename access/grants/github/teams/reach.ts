import type { Grant, GrantHolder } from "../../grant.ts";
import type { StackView } from "../../typeReader.ts";
import type { TeamAccess } from "./access.ts";
import { isMore } from "./permission.ts";
import { teamsOf } from "./teamIndex.ts";

/** What a team may do with a repository, by itself or through a team above it. */
export interface Reach extends Pick<TeamAccess, "repository" | "can"> {
  readonly through: string;
}

/**
 * Everything that the members of a team may do with repositories by being in it. Of several ways to one repository the one that gives most
 * counts, and of those its own.
 *
 * @see https://docs.github.com/en/organizations/organizing-members-into-teams/about-teams#nested-teams
 */
export function reachOf(given: string, view: StackView): readonly Reach[] {
  const teams = teamsOf(view);
  const ref = teams.refOf(given);
  const ways = [ref, ...teams.above(ref)].flatMap((team, above): readonly Reach[] => {
    const through = above === 0 ? `team ${ref}` : `team ${ref}, below team ${team}`;
    return teams.accessOf(team).map(({ repository, can }) => ({ repository, can, through }));
  });
  const best = new Map<string, Reach>();
  for (const way of ways) {
    const known = best.get(way.repository);
    if (known === undefined || isMore(way.can, known.can)) best.set(way.repository, way);
  }
  return [...best.values()];
}

/** What a team gives to one of its members. */
export function teamGrants(ref: string, who: GrantHolder, view: StackView): readonly Grant[] {
  const because = view.directory.github.memberBecause(teamsOf(view).refOf(ref), who);
  return reachOf(ref, view).map(({ repository, can, through }) => ({ who, can, on: repository, through, because }));
}

/** The members of a team; the team itself where no resource says who they are. */
export function holdersOf(ref: string, view: StackView): readonly GrantHolder[] {
  const teams = teamsOf(view);
  return teams.membersOf(ref)?.map(({ who }) => who) ?? [{ kind: "principal", id: `GitHub team ${teams.refOf(ref)}` }];
}
