import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const branchProtectionResolvesConversations: ResourceRule = {
  name: "branch-protection-resolves-conversations",
  description: "Branch protection lets a change merge only when every conversation on it is resolved.",
  why: "An objection would otherwise be passed over by whoever merges.",
  fix: "Set requireConversationResolution to true.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchProtection"), githubType("branchProtectionV3")],
  check: mustBe({
    path: "requireConversationResolution",
    wanted: true,
    so: "so a change merges over an open objection",
  }),
};
