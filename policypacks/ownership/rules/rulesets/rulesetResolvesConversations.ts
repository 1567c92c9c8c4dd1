import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetResolvesConversations: ResourceRule = {
  name: "ruleset-resolves-conversations",
  description: "A change merges only when every conversation on it is resolved.",
  why: "An objection would otherwise be passed over by whoever merges.",
  fix: "Set rules.pullRequest.requiredReviewThreadResolution to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "branch",
    mustBe({
      path: "rules.pullRequest.requiredReviewThreadResolution",
      wanted: true,
      so: "so a change merges over an open objection",
    }),
  ),
};
