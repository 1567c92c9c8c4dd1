import { asText, isHidden, isList, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../rule.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

export const rulesetNamesItsRefs: ResourceRule = {
  name: "ruleset-names-its-refs",
  description: "Every ruleset names branches or tags as GitHub reads them, and at least one.",
  why: 'A ruleset without refs protects nothing. So does a bare "main": GitHub reads refs/heads/main.',
  fix: 'Name "~DEFAULT_BRANCH", "~ALL", or refs that begin with refs/heads/ or refs/tags/.',
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository",
    "https://www.pulumi.com/registry/packages/github/api-docs/repositoryruleset/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("refs", ({ properties }) => {
    const field = "conditions.refName.includes";
    const included = valueAt(properties, field);
    if (isHidden(included)) return [];
    if (!isList(included) || included.length === 0) {
      return [{ id: `Field::${field}`, field, message: "It names no branch and no tag." }];
    }
    const isTag = valueAt(properties, "target") === "tag";
    return included
      .filter((ref) => !isHidden(ref) && !isRef(ref, isTag))
      .map((ref) => ({
        id: `Include::${asText(ref)}`,
        field,
        message: `${shown(ref)} is no ${isTag ? "tag" : "branch"} that GitHub would find.`,
      }));
  }),
};

function isRef(ref: Value, isTag: boolean): boolean {
  if (typeof ref !== "string") return false;
  const named = isTag ? /^refs\/tags\/.+$/s : /^(?:refs\/heads\/.+|~DEFAULT_BRANCH)$/s;
  return ref === "~ALL" || named.test(ref);
}
