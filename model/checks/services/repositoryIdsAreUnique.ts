import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Ids that are no ids at all are left to their own check. */
export const repositoryIdsAreUnique: Check = {
  name: "repository-ids-are-unique",
  description: "No two repositories have the same numeric id.",
  find: ({ repositories }) =>
    repeated(
      Object.entries(repositories).filter(([, { id }]) => id > 0),
      ([, { id }]) => String(id),
    ).map(({ item: [again, { id }], earlier: [first] }) => ({
      path: pathTo("repositories", again, "id"),
      message: `${inQuotes(id)} is the id of ${pathTo("repositories", first)} as well.`,
      fix: "Correct the wrong one, or remove the repository that is declared twice.",
    })),
};
