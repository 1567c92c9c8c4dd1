import type { GitHubState, GitHubTeam } from "../gitHubState.ts";

/** The teams above a team, nearest first. */
export function ancestors(state: GitHubState, team: GitHubTeam): readonly GitHubTeam[] {
  const above = state.teams.find(({ id }) => id === team.parent);
  return above ? [above, ...ancestors(state, above)] : [];
}

/** The teams below a team, at any depth. */
export function descendants(state: GitHubState, team: GitHubTeam): readonly GitHubTeam[] {
  return state.teams
    .filter(({ parent }) => parent === team.id)
    .flatMap((child) => [child, ...descendants(state, child)]);
}
