import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const workflowReuseStaysInTheRepository: ResourceRule = {
  name: "workflow-reuse-stays-in-the-repository",
  description: "Actions and workflows of a private repository are used by no other repository.",
  why: "Whoever can start a workflow elsewhere could read what is kept here, and a change here would run there.",
  fix: 'Set accessLevel to "none".',
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("actionsRepositoryAccessLevel")],
  check: mustBe({
    path: "accessLevel",
    wanted: "none",
    so: "so workflows of other repositories can use what is private here",
  }),
};
