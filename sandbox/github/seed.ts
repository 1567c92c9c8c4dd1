import { own } from "../../model/own.ts";
import type { Ownership, Repository } from "../../model/index.ts";
import type { GitHubRepository, GitHubState } from "./gitHubState.ts";

/** The account of the pipeline: an owner of the organisation, and nobody whom the declaration names. */
export const pipelineLogin = "keyholder-pipeline";

/** GitHub Actions, which is part of every organisation. */
const actionsApp = 15368;

/**
 * The organisation as it stands before the first `up`: its people and bots are members, its repositories are there, and nothing is set.
 *
 * Members have no base permission, so that access comes from teams alone; a repository of another organisation does not exist here.
 */
export function seedGitHub(ownership: Ownership): GitHubState {
  const { login, id, plan } = ownership.organisation.github;
  const accounts = [...Object.values(ownership.people), ...Object.values(ownership.bots ?? {})].map(
    ({ github }) => github,
  );
  const pipeline = { login: pipelineLogin, id: 1, organisationOwner: true };
  const here = (repository: Repository) => (repository.owner ?? login).toLowerCase() === login.toLowerCase();
  const checks = Object.values(ownership.repositories).flatMap(({ checks: { sast, dependencyScan, others = [] } }) =>
    [sast, dependencyScan, ...others].map(({ integrationId }) => integrationId),
  );
  return {
    organisation: {
      login,
      id,
      plan,
      basePermission: "none",
      apps: [...new Set([actionsApp, ...checks])].sort((a, b) => a - b),
    },
    caller: pipelineLogin,
    callerIsApp: true,
    users: [
      ...[pipeline, ...accounts].map((account) => ({ login: account.login, id: account.id, kind: "User" as const })),
      { login, id, kind: "Organization" },
    ],
    members: [pipeline, ...accounts].map((account) => ({
      login: account.login,
      role: account.organisationOwner ? "admin" : "member",
      state: "active",
    })),
    teams: [],
    repositories: Object.keys(ownership.repositories)
      .flatMap((key) => own(ownership.repositories, key) ?? [])
      .filter(here)
      .map(newRepository),
    nextId: 1001,
    habits: { promotesMaintainer: false, unreadableReviewer: "refuse" },
  };
}

/** A repository with GitHub's own settings. */
function newRepository({
  id,
  name,
  visibility,
  archived = false,
  defaultBranch,
  subjectForm,
}: Repository): GitHubRepository {
  return {
    id,
    name,
    formerNames: [],
    visibility,
    archived,
    defaultBranch,
    collaborators: [],
    invitations: [],
    rulesets: [],
    environments: [],
    workflows: { token: "read", mayApprove: false },
    subjectClaim: { useDefault: true, claimKeys: [], immutable: subjectForm === "immutable" },
  };
}
