import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
export const environmentReviewersAreInThePlan: Check = {
  name: "environment-reviewers-are-in-the-plan",
  description:
    "Where a workflow carries a duty out in a repository that is not public, GitHub's plan has reviewed environments.",
  find: ({ organisation, services, repositories }) =>
    Object.entries(services).flatMap(([id, { duties, repository }]) => {
      const used = own(repositories, repository);
      if (used === undefined || used.visibility === "public" || organisation.github.plan === "enterprise") return [];
      return accessDuties
        .filter((duty) => own(duties, duty)?.byWorkflow)
        .map((duty) => ({
          path: pathTo("services", id, "duties", duty, "byWorkflow"),
          message: `The plan ${inQuotes(organisation.github.plan)} has no reviewers for environments of ${used.visibility} repositories.`,
          fix: 'Move the organisation to "enterprise", make the repository public, or leave the duty to people.',
        }));
    }),
};
