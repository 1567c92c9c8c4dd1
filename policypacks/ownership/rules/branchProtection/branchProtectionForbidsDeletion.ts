import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const branchProtectionForbidsDeletion: ResourceRule = {
  name: "branch-protection-forbids-deletion",
  description: "Branch protection lets nobody delete the branch.",
  why: "Whoever can delete a branch can make it anew with other content, past every review.",
  fix: "Leave allowsDeletions out.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchProtection")],
  check: mustBe({
    path: "allowsDeletions",
    wanted: false,
    orAbsent: true,
    so: "so the branch can be deleted and made anew",
  }),
};
