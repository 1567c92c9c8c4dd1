import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const teamIsVisible: ResourceRule = {
  name: "team-is-visible",
  description: "Every team is visible to its organisation.",
  why: "A secret team owns nothing in CODEOWNERS, cannot be nested, and hides who has access; it is what the provider makes by default.",
  fix: 'Set privacy to "closed".',
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
    "https://docs.github.com/en/organizations/organizing-members-into-teams/about-teams",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("team")],
  check: mustBe({
    path: "privacy",
    wanted: "closed",
    so: "so GitHub ignores the team as a code owner and the members of its organisation cannot see it",
  }),
};
