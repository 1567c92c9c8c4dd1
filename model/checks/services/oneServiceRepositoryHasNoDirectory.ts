import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** A part of a repository without a service would have no owner. */
export const oneServiceRepositoryHasNoDirectory: Check = {
  name: "one-service-repository-has-no-directory",
  description: "The only service of a repository owns the whole of it.",
  find: ({ services, repositories }) =>
    Object.entries(services).flatMap(([id, { directory = "/", repository }]) => {
      const declared = own(repositories, repository);
      if (!declared || declared.layout === "monorepo" || directory === "/") return [];
      const fix = `Remove the directory, or write layout: "monorepo" in ${pathTo("repositories", repository)}.`;
      return [
        {
          path: pathTo("services", id, "directory"),
          message: `${inQuotes(directory)} leaves the rest of the repository without an owner.`,
          fix,
        },
      ];
    }),
};
