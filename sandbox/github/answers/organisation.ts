import type { components } from "@octokit/openapi-types";
import type { GitHubState } from "../gitHubState.ts";
import { nodeId, simpleUser, someTime } from "./user.ts";

type Schemas = components["schemas"];

export function organisationSimple({ organisation: { login, id } }: GitHubState, base: string) {
  const url = `${base}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId("Organization", id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${base}/avatars/${id}`,
    description: null,
  } satisfies Schemas["organization-simple"];
}

/** The organisation as it stands in a team. */
export function teamOrganisation(state: GitHubState, base: string) {
  return {
    ...organisationSimple(state, base),
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: state.repositories.filter(({ visibility }) => visibility === "public").length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `https://github.com/${state.organisation.login}`,
    created_at: someTime,
    updated_at: someTime,
    archived_at: null,
    type: "Organization",
  } satisfies Schemas["team-organization"];
}

export function organisationFull(state: GitHubState, base: string) {
  const { plan, basePermission } = state.organisation;
  return {
    ...teamOrganisation(state, base),
    total_private_repos: state.repositories.filter(({ visibility }) => visibility !== "public").length,
    default_repository_permission: basePermission,
    plan: {
      name: plan,
      space: 976562499,
      private_repos: 999999,
      seats: state.members.length,
      filled_seats: state.members.length,
    },
    members_can_create_teams: false,
  } satisfies Schemas["organization-full"];
}

export function organisationMembership(
  state: GitHubState,
  { login, role, state: membershipState }: GitHubState["members"][number],
  base: string,
) {
  const { url } = organisationSimple(state, base);
  return {
    url: `${url}/memberships/${login}`,
    state: membershipState,
    role,
    organization_url: url,
    organization: organisationSimple(state, base),
    user: simpleUser(state, login, base),
  } satisfies Schemas["org-membership"];
}
