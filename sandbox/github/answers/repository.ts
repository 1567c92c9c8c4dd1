import type { components } from "@octokit/openapi-types";
import { permissionFlags, userPermission } from "../access.ts";
import type { GitHubRepository, GitHubState } from "../gitHubState.ts";
import { organisationSimple } from "./organisation.ts";
import { nodeId, simpleUser, someTime } from "./user.ts";

type Schemas = components["schemas"];

/** The owner of a repository, who is always the organisation here. */
function ownerOf(state: GitHubState, base: string) {
  const { id, node_id, login } = organisationSimple(state, base);
  return { ...simpleUser(state, login, base), id, node_id, type: "Organization" };
}

/** A repository in full, as the holder of the token sees it. */
export function fullRepository(state: GitHubState, repository: GitHubRepository, base: string) {
  const { id, name, visibility, archived, defaultBranch } = repository;
  const fullName = `${state.organisation.login}/${name}`;
  const url = `${base}/repos/${fullName}`;
  const page = `https://github.com/${fullName}`;
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name: fullName,
    owner: ownerOf(state, base),
    private: visibility !== "public",
    visibility,
    archived,
    disabled: false,
    default_branch: defaultBranch,
    permissions: permissionFlags(userPermission(state, state.caller, repository)),
    description: null,
    fork: false,
    license: null,
    homepage: null,
    language: null,
    mirror_url: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    open_issues: 0,
    open_issues_count: 0,
    subscribers_count: 0,
    network_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    pushed_at: someTime,
    created_at: someTime,
    updated_at: someTime,
    html_url: page,
    clone_url: `${page}.git`,
    svn_url: page,
    git_url: `git:github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    url,
    ...addresses(url),
  } satisfies Schemas["full-repository"] & Schemas["team-repository"] & Schemas["minimal-repository"];
}

function addresses(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
