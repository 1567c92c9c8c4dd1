import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { reviewersOf } from "./support/reviewers.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers */
const most = 6;

export const environmentHasAtMostSixReviewers: Check = {
  name: "environment-has-at-most-six-reviewers",
  description: "At most six people review the deployments of one environment.",
  find: (ownership) =>
    Object.keys(ownership.services).flatMap((id) =>
      accessDuties.flatMap((duty) => {
        const reviewers = reviewersOf(ownership, id, duty);
        if (reviewers.length <= most) return [];
        const message = `${reviewers.length} people would review this duty's deployments (${reviewers.join(", ")}), and GitHub takes ${most}.`;
        return [
          {
            path: pathTo("services", id, "duties", duty),
            message,
            fix: "Let fewer activities approve environments of this duty.",
          },
        ];
      }),
    ),
};
