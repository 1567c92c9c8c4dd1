import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const branchProtectionHoldsForAdministrators: ResourceRule = {
  name: "branch-protection-holds-for-administrators",
  description: "Branch protection holds for administrators too.",
  why: "Whoever administers the repository would push to the branch without review.",
  fix: "Set enforceAdmins to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchProtection"), githubType("branchProtectionV3")],
  check: mustBe({ path: "enforceAdmins", wanted: true, so: "so an administrator passes every rule of it" }),
};
