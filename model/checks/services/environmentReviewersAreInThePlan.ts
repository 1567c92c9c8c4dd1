import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
export const environmentReviewersAreInThePlan: Check = {
  name: "environment-reviewers-are-in-the-plan",
  description:
    "Where a workflow carries a duty out, or provisions access, in a repository that is not public, GitHub's plan has reviewed environments.",
  find: ({ organisation, services, repositories, home }) => {
    const { plan } = organisation.github;
    if (plan === "enterprise") return [];
    const used = [
      ...Object.entries(services).flatMap(([id, { duties, repository }]) =>
        accessDuties
          .filter((duty) => own(duties, duty)?.byWorkflow)
          .map((duty) => ({
            repository,
            path: pathTo("services", id, "duties", duty, "byWorkflow"),
            fix: 'Move the organisation to "enterprise", make the repository public, or leave the duty to people.',
          })),
      ),
      {
        repository: home,
        path: "pipeline.environment",
        fix: `Move the organisation to "enterprise", or make ${home} public.`,
      },
    ];
    return used.flatMap(({ repository, path, fix }) => {
      const visibility = own(repositories, repository)?.visibility ?? "public";
      if (visibility === "public") return [];
      const message = `The plan ${inQuotes(plan)} has no reviewers for environments of ${visibility} repositories.`;
      return [{ path, message, fix }];
    });
  },
};
