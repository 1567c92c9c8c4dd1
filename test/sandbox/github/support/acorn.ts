import type { GitHubRepository, GitHubState, GitHubTeam } from "../../../../sandbox/github/gitHubState.ts";

/** An organisation of four people with one team and one private repository. */
export function acorn(): GitHubState {
  return {
    organisation: { login: "Acorn", id: 4001, plan: "enterprise", basePermission: "none", apps: [15368] },
    caller: "pipeline",
    callerIsApp: false,
    users: [
      { login: "pipeline", id: 1, kind: "User" },
      { login: "Ada", id: 5001, kind: "User" },
      { login: "ben", id: 5002, kind: "User" },
      { login: "cleo", id: 5003, kind: "User" },
      { login: "mallory", id: 6666, kind: "User" },
      { login: "Acorn", id: 4001, kind: "Organization" },
    ],
    members: [
      { login: "pipeline", role: "admin", state: "active" },
      { login: "Ada", role: "admin", state: "active" },
      { login: "ben", role: "member", state: "active" },
      { login: "cleo", role: "member", state: "active" },
    ],
    teams: [acornTeam()],
    repositories: [acornRepository()],
    nextId: 1001,
    habits: { promotesMaintainer: false, unreadableReviewer: "refuse" },
  };
}

export function acornTeam(changes: Partial<GitHubTeam> = {}): GitHubTeam {
  return {
    id: 901,
    name: "Shop",
    slug: "shop",
    description: "",
    privacy: "closed",
    notifications: "notifications_enabled",
    parent: null,
    members: [{ login: "ben", role: "member", state: "active" }],
    access: [],
    ...changes,
  };
}

export function acornRepository(changes: Partial<GitHubRepository> = {}): GitHubRepository {
  return {
    id: 7001,
    name: "store",
    formerNames: [],
    visibility: "private",
    archived: false,
    defaultBranch: "main",
    collaborators: [],
    invitations: [],
    rulesets: [],
    environments: [],
    workflows: { token: "read", mayApprove: false },
    subjectClaim: { useDefault: true, claimKeys: [], immutable: false },
    ...changes,
  };
}
