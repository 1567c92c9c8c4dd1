import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const branchProtectionForbidsForcePush: ResourceRule = {
  name: "branch-protection-forbids-force-push",
  description: "Branch protection lets no force push through.",
  why: "A force push replaces history that was reviewed.",
  fix: "Leave allowsForcePushes out.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchProtection")],
  check: mustBe({
    path: "allowsForcePushes",
    wanted: false,
    orAbsent: true,
    so: "so a force push can rewrite what was reviewed",
  }),
};
