import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetForbidsDeletion: ResourceRule = {
  name: "ruleset-forbids-deletion",
  description: "No ruleset lets a protected branch or tag be deleted.",
  why: "Whoever can delete a branch or tag can make it anew with other content, past every review.",
  fix: "Set rules.deletion to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://slsa.dev/spec/v1.2/source-requirements",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "refs",
    mustBe({ path: "rules.deletion", wanted: true, so: "so the branch or tag can be deleted and made anew" }),
  ),
};
