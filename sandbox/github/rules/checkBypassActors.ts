import { optionalChoice, optionalNumber } from "../fields.ts";
import type { GitHubRuleset, GitHubState } from "../gitHubState.ts";
import { validationFailed } from "../refusal.ts";

type Actor = GitHubRuleset["bypassActors"][number];

const kinds = ["Integration", "OrganizationAdmin", "RepositoryRole", "Team", "DeployKey", "User"] as const;

/** Ids of the built-in roles: maintain, write, admin. */
const roleIds = [2, 4, 5];

/**
 * Who may pass a ruleset by, as GitHub keeps it. Whoever is not of the organisation is refused.
 *
 * @throws Refusal
 */
export function checkBypassActors(
  state: GitHubState,
  target: GitHubRuleset["target"],
  wanted: readonly Readonly<Record<string, unknown>>[],
): Actor[] {
  return wanted.map((actor) => {
    const kind = optionalChoice(actor, "actor_type", kinds);
    if (kind === undefined) throw validationFailed("Bypass actor must have an actor type");
    const id = optionalNumber(actor, "actor_id");
    const mode = optionalChoice(actor, "bypass_mode", ["always", "pull_request", "exempt"]) ?? "always";
    if (mode === "pull_request" && (target !== "branch" || kind === "DeployKey")) {
      throw validationFailed("Bypass mode pull_request is not applicable to this actor and target");
    }
    if (kind === "OrganizationAdmin" || kind === "DeployKey") {
      // GitHub ignores an id here, and answers none.
      return { actor_id: null, actor_type: kind, bypass_mode: mode };
    }
    if (id === undefined || !isOfOrganisation(state, kind, id)) {
      throw validationFailed(`Actor ${kind} ${id ?? ""} must be part of the ruleset source or owner organization`);
    }
    return { actor_id: id, actor_type: kind, bypass_mode: mode };
  });
}

function isOfOrganisation(
  { teams, users, members, organisation }: GitHubState,
  kind: "Integration" | "RepositoryRole" | "Team" | "User",
  id: number,
): boolean {
  if (kind === "Integration") return organisation.apps.includes(id);
  if (kind === "RepositoryRole") return roleIds.includes(id);
  // "Teams, excluding secret teams": creating rulesets for a repository, docs.github.com.
  if (kind === "Team") return teams.some((team) => team.id === id && team.privacy === "closed");
  const login = users.find((user) => user.id === id)?.login;
  return members.some((member) => member.login === login && member.state === "active");
}
