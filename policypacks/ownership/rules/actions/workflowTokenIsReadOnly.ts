import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const workflowTokenIsReadOnly: ResourceRule = {
  name: "workflow-token-is-read-only",
  description: "A workflow's token reads, unless the workflow asks for more.",
  why: "A workflow that runs foreign code with a token that writes can change the repository.",
  fix: 'Set defaultWorkflowPermissions to "read".',
  sources: [
    "https://docs.github.com/en/actions/concepts/security/github_token",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#token-permissions",
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
    path: "defaultWorkflowPermissions",
    wanted: "read",
    so: "so every workflow can write to its repository",
  }),
};
