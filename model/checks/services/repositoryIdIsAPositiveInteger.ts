import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const repositoryIdIsAPositiveInteger: Check = {
  name: "repository-id-is-a-positive-integer",
  description: "The numeric id of a repository is a positive integer.",
  find: ({ organisation, repositories }) =>
    Object.entries(repositories)
      .filter(([, { id }]) => !(Number.isSafeInteger(id) && id > 0))
      .map(([repository, { id, name }]) => ({
        path: pathTo("repositories", repository, "id"),
        message: `${inQuotes(id)} is not the id of a GitHub repository.`,
        fix: `Write what \`gh api repos/${organisation.github.login}/${name} --jq .id\` prints.`,
      })),
};
