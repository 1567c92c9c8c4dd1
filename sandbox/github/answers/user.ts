import type { components } from "@octokit/openapi-types";
import type { GitHubState } from "../gitHubState.ts";
import { isOwner } from "../find.ts";

type Schemas = components["schemas"];

/** When everything was made and last changed: time plays no part here. */
export const someTime = "2026-01-01T00:00:00Z";

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString("base64url");
}

export function simpleUser(state: GitHubState, login: string, base: string) {
  const user = state.users.find((candidate) => candidate.login.toLowerCase() === login.toLowerCase());
  const id = user?.id ?? 0;
  const url = `${base}/users/${login}`;
  return {
    login: user?.login ?? login,
    id,
    node_id: nodeId("User", id),
    avatar_url: `${base}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user?.kind ?? "User",
    site_admin: false,
  } satisfies Schemas["simple-user"];
}

export function publicUser(state: GitHubState, login: string, base: string) {
  return {
    ...simpleUser(state, login, base),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: someTime,
    updated_at: someTime,
  } satisfies Schemas["public-user"];
}

/** A member of a team with the role that GitHub shows: an organisation owner is always a maintainer. */
export function teamRole(
  state: GitHubState,
  member: { readonly login: string; readonly role: "member" | "maintainer" },
) {
  return isOwner(state, member.login) ? "maintainer" : member.role;
}
