import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetDismissesStaleReviews: ResourceRule = {
  name: "ruleset-dismisses-stale-reviews",
  description: "A push takes away the approvals given before it.",
  why: "A stale approval lets unreviewed commits through. Rulesets cannot say who may dismiss a review, which classic protection can, so the plan does not ask for that; a dismissed review is asked for again.",
  fix: "Set rules.pullRequest.dismissStaleReviewsOnPush to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "branch",
    mustBe({
      path: "rules.pullRequest.dismissStaleReviewsOnPush",
      wanted: true,
      so: "so an approval also covers what is pushed after it",
    }),
  ),
};
