import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Teams cannot hold repositories of another organisation, and a subject claim compares the owner letter by letter. */
export const repositoryBelongsToTheOrganisation: Check = {
  name: "repository-belongs-to-the-organisation",
  description: "Every repository belongs to the GitHub organisation of the stack.",
  find: ({ organisation, repositories }) =>
    Object.entries(repositories).flatMap(([id, { owner }]) => {
      const { login } = organisation.github;
      if (owner === undefined || owner === login) return [];
      const fix = "Remove the owner, or declare the repository in the stack of its own organisation.";
      return [
        {
          path: pathTo("repositories", id, "owner"),
          message: `${inQuotes(owner)} is not the organisation of this stack, which is ${inQuotes(login)}.`,
          fix,
        },
      ];
    }),
};
