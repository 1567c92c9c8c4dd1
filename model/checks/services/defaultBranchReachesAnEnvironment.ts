import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** Mostly "master" on one side and "main" on the other: every deployment would wait for a branch that does not exist. */
export const defaultBranchReachesAnEnvironment: Check = {
  name: "default-branch-reaches-an-environment",
  description: "The default branch of a service's repository may deploy to one of the service's environments.",
  find: ({ services, repositories, environments }) =>
    Object.entries(services).flatMap(([id, service]) => {
      const repository = own(repositories, service.repository);
      const branches = service.environments.flatMap(
        (environment) => own(environments, environment)?.deployBranches ?? [],
      );
      if (!repository || branches.length === 0 || branches.includes(repository.defaultBranch)) return [];
      return [
        {
          path: pathTo("services", id, "environments"),
          message: `${inQuotes(repository.defaultBranch)}, the default branch of ${pathTo("repositories", service.repository)}, deploys to none of them.`,
          fix: "Correct defaultBranch, or name it in the deployBranches of an environment.",
          severity: "warning" as const,
        },
      ];
    }),
};
