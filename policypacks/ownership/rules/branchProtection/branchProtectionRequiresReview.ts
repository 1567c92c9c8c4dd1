import { demandOf } from "../repositories/support/mustBe.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import { approvalsOf, tooFewApprovals } from "../rulesets/support/approvalsOf.ts";
import type { Properties } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { blockOf, protectionTypes } from "./support/reviews.ts";

const reviews = "requiredPullRequestReviews";

const demands = [
  { path: "requireCodeOwnerReviews", so: "so the owners of what changes are not asked" },
  { path: "requireLastPushApproval", so: "so whoever approved can push once more and merge" },
  { path: "dismissStaleReviews", so: "so an approval also covers what is pushed after it" },
] as const;

export const branchProtectionRequiresReview: ResourceRule = {
  name: "branch-protection-requires-review",
  description:
    "Branch protection asks for the approvals of the plan, of code owners, of the last push, and of nothing older.",
  why: "All of these are off where nothing is said. Beside a ruleset, a weaker protection looks like the one that counts, and it stays when the ruleset goes.",
  fix: "Set requiredPullRequestReviews as the ruleset of the plan has it, or remove the protection.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: protectionTypes,
  check: ({ properties }, context) => {
    const block = blockOf(properties, reviews);
    if (!block) return [];
    const repository = valueAt(properties, "repository") ?? valueAt(properties, "repositoryId");
    const found = [
      ...approvals(block, approvalsOf(repository, context)),
      ...demands.flatMap((demand) => demandOf(block, { ...demand, wanted: true })),
    ];
    return found.map((finding) => ({ ...finding, field: `${reviews}.${finding.field}` }));
  },
};

function approvals(block: Properties, needed: number): readonly Finding[] {
  const field = "requiredApprovingReviewCount";
  const count = valueAt(block, field);
  if (isHidden(count) || !tooFewApprovals(count, needed)) return [];
  const what = count === undefined ? "No approval is asked for" : `${shown(count)} is asked for`;
  return [{ id: `Field::${field}`, field, message: `${what}, and "${needed}" is needed.` }];
}
