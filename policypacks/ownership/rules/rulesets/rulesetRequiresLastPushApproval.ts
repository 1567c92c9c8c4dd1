import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetRequiresLastPushApproval: ResourceRule = {
  name: "ruleset-requires-last-push-approval",
  description: "The last push is approved by somebody other than who made it.",
  why: "An approver could add a commit to an approved change and merge it alone. Where a code owner opens the change, this is what keeps two people in it.",
  fix: "Set rules.pullRequest.requireLastPushApproval to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://slsa.dev/spec/v1.2/source-requirements",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "branch",
    mustBe({
      path: "rules.pullRequest.requireLastPushApproval",
      wanted: true,
      so: "so whoever approved can push once more and merge",
    }),
  ),
};
