import { demandOf } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

const checks = "rules.requiredStatusChecks";

export const rulesetRequiresStrictChecks: ResourceRule = {
  name: "ruleset-requires-strict-checks",
  description: "Checks run on what a branch will be after the merge, from its first commit on.",
  why: "A check that passed on an old state says nothing about the merged one. A branch that may be made without checks is not checked at all.",
  fix: "Set strictRequiredStatusChecksPolicy to true, and leave doNotEnforceOnCreate out.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("branch", ({ properties }) => [
    ...demandOf(properties, {
      path: `${checks}.strictRequiredStatusChecksPolicy`,
      wanted: true,
      so: "so a change merges that was checked on an older state of the branch",
    }),
    ...demandOf(properties, {
      path: `${checks}.doNotEnforceOnCreate`,
      wanted: false,
      orAbsent: true,
      so: "so a branch can be made with code that no check has seen",
    }),
  ]),
};
