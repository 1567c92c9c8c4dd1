import { mustBeEmpty } from "../repositories/support/mustBeEmpty.ts";
import type { ResourceRule } from "../../rule.ts";
import { rulesetTypes } from "./support/rulesets.ts";

export const rulesetExcludesNothing: ResourceRule = {
  name: "ruleset-excludes-nothing",
  description: "No ruleset leaves out a branch, a tag or a repository.",
  why: "An excluded branch can hold the same code, deploy, and be merged from, without any of the rules.",
  fix: "Leave the list empty, and include exactly what is to be protected.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: ({ properties }) =>
    ["conditions.refName.excludes", "conditions.repositoryName.excludes"].flatMap((path) =>
      mustBeEmpty(properties, { path, kind: "Exclude", does: "is left without the rules" }),
    ),
};
