import { mustBe } from "../repositories/support/mustBe.ts";
import { rulesetTypes } from "./support/rulesets.ts";
import type { ResourceRule } from "../../rule.ts";

export const rulesetIsActive: ResourceRule = {
  name: "ruleset-is-active",
  description: "Every ruleset is enforced.",
  why: "A ruleset that only evaluates, or is disabled, looks like protection and is none.",
  fix: 'Set enforcement to "active".',
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository",
    "https://github.com/prowler-cloud/prowler/pull/11723",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: mustBe({ path: "enforcement", wanted: "active", so: "so the ruleset stops nothing" }),
};
