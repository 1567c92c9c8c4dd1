import { findMember, isOwner, sameName } from "./find.ts";
import {
  type GitHubRepository,
  type GitHubState,
  type GitHubTeam,
  type Permission,
  permissions,
} from "./gitHubState.ts";

const basePermissions = { none: undefined, read: "pull", write: "push", admin: "admin" } as const;

/** How a role on a repository is called where GitHub does not say `pull` and `push`. */
export const roleNames = {
  pull: "read",
  triage: "triage",
  push: "write",
  maintain: "maintain",
  admin: "admin",
} as const;

/** The role by either name; undefined for a role that the organisation does not have. */
export function permissionNamed(name: string): Permission | undefined {
  return permissions.find((permission) => permission === name || roleNames[permission] === name);
}

/** What a team may do with a repository, through itself and the teams above it. */
export function teamPermission(
  state: GitHubState,
  team: GitHubTeam,
  repository: GitHubRepository,
): Permission | undefined {
  const own = team.access.find((grant) => grant.repository === repository.id)?.permission;
  const parent = state.teams.find(({ id }) => id === team.parent);
  return strongest([own, parent && teamPermission(state, parent, repository)]);
}

/** What somebody may do with a repository, from all sources together. */
export function userPermission(
  state: GitHubState,
  login: string,
  repository: GitHubRepository,
): Permission | undefined {
  const member = findMember(state, login)?.state === "active";
  return strongest([
    isOwner(state, login) ? "admin" : undefined,
    repository.visibility === "public" || (member && repository.visibility === "internal") ? "pull" : undefined,
    member ? basePermissions[state.organisation.basePermission] : undefined,
    repository.collaborators.find((collaborator) => sameName(collaborator.login, login))?.permission,
    ...state.teams
      .filter(({ members }) => members.some((of) => sameName(of.login, login) && of.state === "active"))
      .map((team) => teamPermission(state, team, repository)),
  ]);
}

function strongest(granted: readonly (Permission | undefined)[]): Permission | undefined {
  return permissions.findLast((permission) => granted.includes(permission));
}

/** GitHub's table of what a role includes. */
export function permissionFlags(permission: Permission | undefined) {
  const has = (wanted: Permission) =>
    permission !== undefined && permissions.indexOf(permission) >= permissions.indexOf(wanted);
  return {
    pull: has("pull"),
    triage: has("triage"),
    push: has("push"),
    maintain: has("maintain"),
    admin: has("admin"),
  };
}
