import type { components } from "@octokit/openapi-types";

/** What a role on a repository allows, weakest first. */
export const permissions = ["pull", "triage", "push", "maintain", "admin"] as const;
export type Permission = (typeof permissions)[number];

export interface GitHubTeam {
  readonly id: number;
  name: string;
  slug: string;
  description: string;
  privacy: "secret" | "closed";
  notifications: "notifications_enabled" | "notifications_disabled";
  /** Id of the parent team. */
  parent: number | null;
  /** `pending`: invited to the organisation and not there yet. */
  members: { login: string; role: "member" | "maintainer"; state: "active" | "pending" }[];
  access: { repository: number; permission: Permission }[];
}

export interface GitHubRuleset {
  readonly id: number;
  name: string;
  target: "branch" | "tag" | "push";
  enforcement: "active" | "evaluate" | "disabled";
  bypassActors: components["schemas"]["repository-ruleset-bypass-actor"][];
  conditions: components["schemas"]["repository-ruleset-conditions"];
  rules: components["schemas"]["repository-rule"][];
}

export interface GitHubEnvironment {
  readonly id: number;
  name: string;
  waitMinutes: number;
  preventSelfReview: boolean;
  canAdminsBypass: boolean;
  reviewers: { type: "User" | "Team"; id: number }[];
  branchPolicy: components["schemas"]["deployment-branch-policy-settings"];
  /** Name patterns, in force where `branchPolicy.custom_branch_policies` is set. */
  policies: { readonly id: number; name: string; type: "branch" | "tag" }[];
}

export interface GitHubRepository {
  readonly id: number;
  name: string;
  /** Names it had before: GitHub redirects from them. */
  formerNames: string[];
  visibility: "public" | "private" | "internal";
  archived: boolean;
  defaultBranch: string;
  collaborators: { login: string; permission: Permission }[];
  /** People outside the organisation who were asked and did not answer yet. */
  invitations: { readonly id: number; login: string; permission: Permission }[];
  rulesets: GitHubRuleset[];
  environments: GitHubEnvironment[];
  workflows: { token: "read" | "write"; mayApprove: boolean };
  subjectClaim: { useDefault: boolean; claimKeys: string[]; immutable: boolean };
}

/**
 * GitHub, as far as one organisation reaches: plain data that a test can read, and change behind Pulumi's back.
 *
 * People stand by login, in the case in which GitHub shows it.
 */
export interface GitHubState {
  organisation: {
    login: string;
    readonly id: number;
    plan: "free" | "team" | "enterprise";
    /** What every member may do with every repository. */
    basePermission: "none" | "read" | "write" | "admin";
    /** Ids of the installed GitHub Apps. */
    apps: number[];
  };
  /** Who holds the token: an owner of the organisation. */
  caller: string;
  /** Whether the token is one of a GitHub App, as the pipeline's is: a team that it makes has no first member. */
  callerIsApp: boolean;
  users: { login: string; readonly id: number; kind: "User" | "Organization" }[];
  members: { login: string; role: "admin" | "member"; state: "active" | "pending" }[];
  teams: GitHubTeam[];
  repositories: GitHubRepository[];
  nextId: number;
  habits: GitHubHabits;
}

/** Where GitHub's documentation is silent and reports differ. */
export interface GitHubHabits {
  /**
   * Whether a team that has members and no maintainer gets one of them as maintainer. The provider's page on `github_team_members` says so;
   * GitHub's own pages do not, and organisations run teams of members only (rust-lang/team, github/entitlements-github-plugin#17).
   */
  promotesMaintainer: boolean;
  /** What becomes of an environment reviewer who cannot read the repository: the REST page says "must"; eclipse-csi/otterdog#556 saw them ignored. */
  unreadableReviewer: "refuse" | "ignore";
}

/** The next id that nothing has yet. */
export function takeId(state: GitHubState): number {
  const id = state.nextId;
  state.nextId += 1;
  return id;
}
