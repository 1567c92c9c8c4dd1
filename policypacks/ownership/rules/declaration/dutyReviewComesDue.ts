import type { ResourceRule } from "../../rule.ts";
import { onlyComesDue } from "./support/checkGroups.ts";
import { findingOf, stackType } from "./support/problemFindings.ts";

export const dutyReviewComesDue: ResourceRule = {
  name: "duty-review-comes-due",
  description: "No review of a duty is due that only warns, and no holder leaves before the next one.",
  why: 'Where a duty lapses by "warn" or "revoke", an overdue review stops no update: it is shown, or IAM has ended the access already.',
  fix: "Review owner and backup, and write the day in reviewedOn.",
  sources: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_continuous_reduction.html",
  ],
  exceptable: false,
  enforcement: "advisory",
  scope: "resource",
  types: [stackType],
  check: (_, { problems }) => problems.filter(onlyComesDue).map(findingOf),
};
