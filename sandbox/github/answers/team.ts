import type { components } from "@octokit/openapi-types";
import { permissionFlags, teamPermission } from "../access.ts";
import type { GitHubRepository, GitHubState, GitHubTeam } from "../gitHubState.ts";
import { teamOrganisation } from "./organisation.ts";
import { nodeId, someTime } from "./user.ts";

type Schemas = components["schemas"];

function teamSimple(state: GitHubState, team: GitHubTeam, base: string) {
  const { login, id: organisationId } = state.organisation;
  const url = `${base}/organizations/${organisationId}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId("Team", team.id),
    url,
    html_url: `https://github.com/orgs/${login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: team.privacy,
    notification_setting: team.notifications,
    permission: "pull",
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: organisationId,
  } satisfies Schemas["nullable-team-simple"];
}

function parentOf(state: GitHubState, { parent }: GitHubTeam, base: string) {
  const above = state.teams.find(({ id }) => id === parent);
  return above ? teamSimple(state, above, base) : null;
}

/** A team in a list. */
export function listedTeam(state: GitHubState, team: GitHubTeam, base: string) {
  return { ...teamSimple(state, team, base), parent: parentOf(state, team, base) } satisfies Schemas["team"];
}

/** A team in the list of a repository: with what it may do there, through the teams above it as well (cli/cli#12676). */
export function repositoryTeam(state: GitHubState, team: GitHubTeam, repository: GitHubRepository, base: string) {
  const permission = teamPermission(state, team, repository) ?? "pull";
  return {
    ...listedTeam(state, team, base),
    permission,
    permissions: permissionFlags(permission),
    access_source: "direct",
  } satisfies Schemas["team"];
}

export function fullTeam(state: GitHubState, team: GitHubTeam, base: string) {
  return {
    ...teamSimple(state, team, base),
    parent: parentOf(state, team, base),
    members_count: team.members.filter((member) => member.state === "active").length,
    repos_count: team.access.length,
    created_at: someTime,
    updated_at: someTime,
    organization: teamOrganisation(state, base),
  } satisfies Schemas["team-full"];
}
