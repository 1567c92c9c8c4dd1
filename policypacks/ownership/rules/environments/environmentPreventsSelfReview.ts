import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const environmentPreventsSelfReview: ResourceRule = {
  name: "environment-prevents-self-review",
  description: "Nobody approves a deployment that they started.",
  why: "The role behind the environment trusts whatever passed its review, so two people must stand behind each run. GitHub and the provider leave this off.",
  fix: "Set preventSelfReview to true.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "https://www.pulumi.com/registry/packages/github/api-docs/repositoryenvironment/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryEnvironment")],
  check: mustBe({ path: "preventSelfReview", wanted: true, so: "so whoever starts a deployment can approve it alone" }),
};
