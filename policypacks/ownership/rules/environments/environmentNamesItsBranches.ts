import { githubType } from "../repositories/support/githubType.ts";
import { demandOf } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const environmentNamesItsBranches: ResourceRule = {
  name: "environment-names-its-branches",
  description:
    "Every environment takes deployments from the branches and tags that are named for it, and from no other.",
  why: "An environment without a policy takes every branch. The setting for protected branches knows only classic branch protection, and takes every branch where there is none, also where rulesets protect.",
  fix: "Set customBranchPolicies to true and protectedBranches to false.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "decision 0003",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryEnvironment")],
  check: ({ properties }) => [
    ...demandOf(properties, {
      path: "deploymentBranchPolicy.customBranchPolicies",
      wanted: true,
      so: "so the environment names no branch that may deploy",
    }),
    ...demandOf(properties, {
      path: "deploymentBranchPolicy.protectedBranches",
      wanted: false,
      so: "so every branch may deploy where no classic protection stands",
    }),
  ],
};
