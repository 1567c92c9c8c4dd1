import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetForbidsForcePush: ResourceRule = {
  name: "ruleset-forbids-force-push",
  description: "No ruleset lets a force push through.",
  why: "A force push replaces history that was reviewed, and what was deployed can no longer be traced.",
  fix: "Set rules.nonFastForward to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "refs",
    mustBe({ path: "rules.nonFastForward", wanted: true, so: "so a force push can rewrite what was reviewed" }),
  ),
};
