import { mustBeEmpty } from "../repositories/support/mustBeEmpty.ts";
import type { ResourceRule } from "../../rule.ts";
import { blockOf, protectionTypes } from "./support/reviews.ts";

const reviews = "requiredPullRequestReviews";
const allowances = "bypassPullRequestAllowances";
const paths = ["pullRequestBypassers", ...["users", "teams", "apps"].map((kind) => `${allowances}.${kind}`)];

export const branchProtectionHasNoBypass: ResourceRule = {
  name: "branch-protection-has-no-bypass",
  description: "Nobody passes branch protection: no user, team or app.",
  why: "Whoever is listed merges without review, or pushes over what was reviewed.",
  fix: "Leave the list empty, and decide about a single case by an exception.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: protectionTypes,
  check: ({ properties }) => [
    ...mustBeEmpty(properties, { path: "forcePushBypassers", kind: "Force", does: "may push over what was reviewed" }),
    ...paths.flatMap((path) =>
      mustBeEmpty(blockOf(properties, reviews) ?? {}, { path, kind: "Bypass", does: "may merge without review" }).map(
        (finding) => ({ ...finding, field: `${reviews}.${path}` }),
      ),
    ),
  ],
};
