import { githubType } from "../repositories/support/githubType.ts";
import { demandOf } from "../repositories/support/mustBe.ts";
import { mustBeEmpty } from "../repositories/support/mustBeEmpty.ts";
import type { ResourceRule } from "../../rule.ts";
import { blockOf } from "./support/reviews.ts";

const reviews = "requiredPullRequestReviews";

export const branchProtectionRestrictsDismissal: ResourceRule = {
  name: "branch-protection-restricts-dismissal",
  description: "Branch protection lets nobody dismiss a review that stands in the way.",
  why: "Otherwise whoever writes to the repository dismisses the review that blocks them. Rulesets, which the plan uses, have no such setting; classic protection has it, so a classic protection must use it.",
  fix: "Set restrictDismissals to true, and leave dismissalRestrictions empty.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("branchProtection")],
  check: ({ properties }) => {
    const block = blockOf(properties, reviews);
    if (!block) return [];
    const found = [
      ...demandOf(block, {
        path: "restrictDismissals",
        wanted: true,
        so: "so everybody who writes here can dismiss a review",
      }),
      ...mustBeEmpty(block, { path: "dismissalRestrictions", kind: "Dismissal", does: "may dismiss reviews" }),
    ];
    return found.map((finding) => ({ ...finding, field: `${reviews}.${finding.field}` }));
  },
};
