import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const dutyIsReviewedInTime: ResourceRule = {
  name: "duty-is-reviewed-in-time",
  description: "Every duty was reviewed within its interval.",
  why: 'People change what they do and keep what they may. Where a duty lapses by "block", nothing changes until somebody has looked at its owner and backup.',
  fix: "Review owner and backup, and write the day in reviewedOn.",
  sources: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_continuous_reduction.html",
  ],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("duty-is-reviewed-in-time", context),
};
