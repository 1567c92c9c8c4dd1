import type { components } from "@octokit/openapi-types";
import type { GitHubEnvironment, GitHubRepository, GitHubState } from "../gitHubState.ts";
import { listedTeam } from "./team.ts";
import { nodeId, simpleUser, someTime } from "./user.ts";

type Schemas = components["schemas"];

/** GitHub answers `can_admins_bypass` too, which its description leaves out. */
type Environment = Schemas["environment"] & { readonly can_admins_bypass: boolean };
type Rule = NonNullable<Schemas["environment"]["protection_rules"]>[number];

export function fullEnvironment(
  state: GitHubState,
  repository: GitHubRepository,
  environment: GitHubEnvironment,
  base: string,
) {
  const { id, name } = environment;
  const fullName = `${state.organisation.login}/${repository.name}`;
  return {
    id,
    node_id: nodeId("Environment", id),
    name,
    url: `${base}/repos/${fullName}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: someTime,
    updated_at: someTime,
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(state, environment, base),
    deployment_branch_policy: environment.branchPolicy,
  } satisfies Environment;
}

/** Only what is set is a rule; self-review is part of the rule on reviewers. */
function protectionRules(state: GitHubState, environment: GitHubEnvironment, base: string): Rule[] {
  const { id, waitMinutes, reviewers, preventSelfReview, branchPolicy } = environment;
  const rule = (offset: number) => ({ id: id * 10 + offset, node_id: nodeId("GateRule", id * 10 + offset) });
  return [
    ...(waitMinutes > 0 ? [{ ...rule(1), type: "wait_timer", wait_timer: waitMinutes }] : []),
    ...(reviewers.length > 0
      ? [
          {
            ...rule(2),
            type: "required_reviewers",
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.flatMap(({ type, id: reviewerId }) => reviewer(state, type, reviewerId, base)),
          },
        ]
      : []),
    ...(branchPolicy ? [{ ...rule(3), type: "branch_policy" }] : []),
  ];
}

type Reviewer = NonNullable<Extract<Rule, { reviewers?: unknown }>["reviewers"]>[number];

function reviewer(state: GitHubState, type: "User" | "Team", id: number, base: string): Reviewer[] {
  const team = state.teams.find((candidate) => candidate.id === id);
  const user = state.users.find((candidate) => candidate.id === id);
  if (type === "Team") return team ? [{ type, reviewer: listedTeam(state, team, base) }] : [];
  return user ? [{ type, reviewer: simpleUser(state, user.login, base) }] : [];
}

export function deploymentPolicy({ id, name, type }: GitHubEnvironment["policies"][number]) {
  return {
    id,
    node_id: nodeId("DeploymentBranchPolicy", id),
    name,
    type,
  } satisfies Schemas["deployment-branch-policy"];
}
