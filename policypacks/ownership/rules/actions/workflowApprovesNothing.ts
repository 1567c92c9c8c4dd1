import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const workflowApprovesNothing: ResourceRule = {
  name: "workflow-approves-nothing",
  description: "No workflow approves a pull request.",
  why: "Whoever can push a workflow would have its token give the second approval.",
  fix: "Set canApprovePullRequestReviews to false.",
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository",
    "https://medium.com/cider-sec/bypassing-required-reviews-using-github-actions-6e1b29135cc7",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [
    githubType("workflowRepositoryPermissions"),
    githubType("actionsOrganizationWorkflowPermissions"),
    githubType("enterpriseActionsWorkflowPermissions"),
  ],
  check: mustBe({
    path: "canApprovePullRequestReviews",
    wanted: false,
    so: "so a workflow can approve the change that started it",
  }),
};
