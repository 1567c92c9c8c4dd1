import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Without the service in the names of its GitHub environments, two services would share one subject claim. */
export const monorepoIsDeclared: Check = {
  name: "monorepo-is-declared",
  description: 'A repository from which several services are deployed has layout "monorepo".',
  find: ({ services, repositories }) => {
    const single = Object.entries(services).filter(([, { repository }]) => {
      const declared = own(repositories, repository);
      return declared !== undefined && declared.layout !== "monorepo";
    });
    return repeated(single, ([, { repository }]) => repository).map(
      ({ item: [again, { repository }], earlier: [first] }) => ({
        path: pathTo("services", again, "repository"),
        message: `${inQuotes(repository)} is the repository of ${pathTo("services", first)} as well.`,
        fix: `Write layout: "monorepo" in ${pathTo("repositories", repository)} and give each service a directory, or name another repository.`,
      }),
    );
  },
};
