import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetRequiresCodeOwnerReview: ResourceRule = {
  name: "ruleset-requires-code-owner-review",
  description: "A change needs the review of whoever owns what it changes.",
  why: "Without it CODEOWNERS only suggests reviewers, and anybody with write access approves guarded paths.",
  fix: "Set rules.pullRequest.requireCodeOwnerReview to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "branch",
    mustBe({
      path: "rules.pullRequest.requireCodeOwnerReview",
      wanted: true,
      so: "so the owners of what changes are not asked",
    }),
  ),
};
