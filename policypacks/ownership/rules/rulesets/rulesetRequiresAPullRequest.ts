import { isHidden, isRecord, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

export const rulesetRequiresAPullRequest: ResourceRule = {
  name: "ruleset-requires-a-pull-request",
  description: "A protected branch changes by a pull request only.",
  why: "Whoever may push to a branch that deploys puts code into it that nobody else has seen.",
  fix: "Set rules.pullRequest.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("branch", ({ properties }) => {
    const field = "rules.pullRequest";
    const pullRequest = valueAt(properties, field);
    if (isHidden(pullRequest) || isRecord(pullRequest)) return [];
    const what = pullRequest === undefined ? "It is not set" : `${shown(pullRequest)} is no rule`;
    return [{ id: `Field::${field}`, field, message: `${what}, so a push changes the branch without review.` }];
  }),
};
