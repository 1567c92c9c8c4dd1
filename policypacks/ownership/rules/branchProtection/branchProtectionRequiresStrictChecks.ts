import { demandOf } from "../repositories/support/mustBe.ts";
import { isHidden, isList, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { blockOf, protectionTypes } from "./support/reviews.ts";

const checks = "requiredStatusChecks";

export const branchProtectionRequiresStrictChecks: ResourceRule = {
  name: "branch-protection-requires-strict-checks",
  description: "Branch protection requires at least one check, on what the branch will be after the merge.",
  why: "A check that passed on an old state says nothing about the merged one. Which app may report a check is for the ruleset to say.",
  fix: "Set strict to true and name the checks, or remove the protection.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: protectionTypes,
  check: ({ properties }) => {
    const block = blockOf(properties, checks);
    if (!block) return [];
    const lists = ["contexts", "checks"].map((field) => valueAt(block, field));
    const isRequired = lists.some((list) => isHidden(list) || (isList(list) && list.length > 0));
    const so = "so a change merges that was checked on an older state of the branch";
    return [
      ...(isRequired ? [] : [{ id: `Field::${checks}`, field: checks, message: "No check is required." }]),
      ...demandOf(block, { path: "strict", wanted: true, so }).map((finding) => ({
        ...finding,
        field: `${checks}.strict`,
      })),
    ];
  },
};
