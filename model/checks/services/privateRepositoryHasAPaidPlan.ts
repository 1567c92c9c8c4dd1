import type { GitHubOrganisation } from "../../organisation.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const plansWithPrivateRulesets: readonly string[] = [
  "team",
  "enterprise",
] satisfies readonly GitHubOrganisation["plan"][];

/** @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets */
export const privateRepositoryHasAPaidPlan: Check = {
  name: "private-repository-has-a-paid-plan",
  description:
    "A repository that is not public belongs to an organisation whose plan has rulesets and environments for it.",
  find: ({ organisation: { github }, repositories }) =>
    Object.entries(repositories)
      .filter(([, { visibility }]) => visibility !== "public" && !plansWithPrivateRulesets.includes(github.plan))
      .map(([id, { visibility }]) => ({
        path: pathTo("repositories", id, "visibility"),
        message: `${inQuotes(visibility)} has neither rulesets nor environments on plan ${inQuotes(github.plan)}.`,
        fix: "Take plan team or enterprise, or make the repository public.",
      })),
};
