import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const environmentAllowsNoAdministratorBypass: ResourceRule = {
  name: "environment-allows-no-administrator-bypass",
  description: "Administrators cannot pass the review of an environment.",
  why: "The provider lets them where nothing is said, and the role behind the environment cannot tell the difference.",
  fix: "Set canAdminsBypass to false.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "https://www.pulumi.com/registry/packages/github/api-docs/repositoryenvironment/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryEnvironment")],
  check: mustBe({
    path: "canAdminsBypass",
    wanted: false,
    so: "so an administrator of the repository can deploy without review",
  }),
};
