import { inQuotes } from "../../../../model/index.ts";
import { repositoryOf } from "./support/repositoryOf.ts";
import { githubType } from "./support/githubType.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../rule.ts";

const settings = githubType("repository");

export const defaultBranchIsTheDeclaredOne: ResourceRule = {
  name: "default-branch-is-the-declared-one",
  description: "The default branch of a repository is the one that the declaration names.",
  why: "The ruleset protects the default branch by that word. Another default branch takes the protection with it, and the branch that deploys stays without.",
  fix: "Name the branch of the declaration.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/changing-the-default-branch",
    "decision 0003",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchDefault"), settings],
  check: (resource, context) => {
    const { declared } = repositoryOf(
      valueAt(resource.properties, resource.type === settings ? "name" : "repository"),
      context,
    );
    const field = resource.type === settings ? "defaultBranch" : "branch";
    const branch = valueAt(resource.properties, field);
    const wanted = declared?.repository.defaultBranch;
    if (wanted === undefined || branch === wanted || isHidden(branch) || leavesIt(resource, field)) return [];
    const what = branch === undefined ? "No branch is named" : `${shown(branch)} is not the default branch`;
    return [{ id: `Field::${field}`, field, message: `${what}, and the declaration says ${inQuotes(wanted)}.` }];
  },
};

/** A repository that does not say its default branch keeps the one that it has. */
function leavesIt({ type, properties }: StackResource, field: string): boolean {
  return type === settings && valueAt(properties, field) === undefined;
}
