import { mustBe } from "../repositories/support/mustBe.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const tagRulesetForbidsMoving: ResourceRule = {
  name: "tag-ruleset-forbids-moving",
  description: "A tag that deploys cannot be moved.",
  why: "A tag that moves makes the same version mean other code, which nobody reviewed.",
  fix: "Set rules.update to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://slsa.dev/spec/v1.2/source-requirements",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets(
    "tag",
    mustBe({ path: "rules.update", wanted: true, so: "so a tag that was deployed can be moved to other code" }),
  ),
};
