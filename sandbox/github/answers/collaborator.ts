import type { components } from "@octokit/openapi-types";
import { permissionFlags, roleNames, userPermission } from "../access.ts";
import type { GitHubRepository, GitHubState } from "../gitHubState.ts";
import { fullRepository } from "./repository.ts";
import { nodeId, simpleUser, someTime } from "./user.ts";

type Schemas = components["schemas"];

/** Somebody with access to a repository, with the strongest role from all sources. */
export function collaborator(state: GitHubState, repository: GitHubRepository, login: string, base: string) {
  const permission = userPermission(state, login, repository);
  return {
    ...simpleUser(state, login, base),
    permissions: permissionFlags(permission),
    role_name: permission ? roleNames[permission] : "none",
  } satisfies Schemas["collaborator"];
}

const legacyNames = { pull: "read", triage: "read", push: "write", maintain: "write", admin: "admin" } as const;

export function collaboratorPermission(state: GitHubState, repository: GitHubRepository, login: string, base: string) {
  const permission = userPermission(state, login, repository);
  const user = collaborator(state, repository, login, base);
  return {
    permission: permission ? legacyNames[permission] : "none",
    role_name: user.role_name,
    user,
  } satisfies Schemas["repository-collaborator-permission"];
}

export function repositoryInvitation(
  state: GitHubState,
  repository: GitHubRepository,
  { id, login, permission }: GitHubRepository["invitations"][number],
  base: string,
) {
  return {
    id,
    node_id: nodeId("RepositoryInvitation", id),
    repository: fullRepository(state, repository, base),
    invitee: simpleUser(state, login, base),
    inviter: simpleUser(state, state.caller, base),
    permissions: roleNames[permission],
    created_at: someTime,
    expired: false,
    url: `${base}/user/repository_invitations/${id}`,
    html_url: `https://github.com/${state.organisation.login}/${repository.name}/invitations`,
  } satisfies Schemas["repository-invitation"];
}
