import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const repositoryHasNoDeployKey: ResourceRule = {
  name: "repository-has-no-deploy-key",
  description: "No repository has a deploy key.",
  why: "A deploy key belongs to no person, outlives whoever made it, and can be named as a bypass actor of a ruleset.",
  fix: "Remove it, and use the token of the workflow, which ends with the run.",
  sources: ["https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(["repositoryDeployKey"], "It is a key that belongs to nobody and opens the repository."),
};
