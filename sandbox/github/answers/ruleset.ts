import type { components } from "@octokit/openapi-types";
import type { GitHubRepository, GitHubRuleset, GitHubState } from "../gitHubState.ts";
import { nodeId, someTime } from "./user.ts";

type Schemas = components["schemas"];

/** A ruleset in a list: GitHub leaves out what it says. */
export function listedRuleset(state: GitHubState, repository: GitHubRepository, ruleset: GitHubRuleset, base: string) {
  const fullName = `${state.organisation.login}/${repository.name}`;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: "Repository",
    source: fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId("RepositoryRuleset", ruleset.id),
    _links: {
      self: { href: `${base}/repos/${fullName}/rulesets/${ruleset.id}` },
      html: { href: `https://github.com/${fullName}/rules/${ruleset.id}` },
    },
    created_at: someTime,
    updated_at: someTime,
  } satisfies Schemas["repository-ruleset"];
}

/** A ruleset in full, as somebody sees it who may change it: with its bypass actors. */
export function fullRuleset(state: GitHubState, repository: GitHubRepository, ruleset: GitHubRuleset, base: string) {
  return {
    ...listedRuleset(state, repository, ruleset, base),
    bypass_actors: ruleset.bypassActors,
    current_user_can_bypass: "never",
    conditions: ruleset.conditions,
    rules: ruleset.rules,
  } satisfies Schemas["repository-ruleset"];
}
