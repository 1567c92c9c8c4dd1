import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** GitHub compares names without regard to letter case. */
export const repositoryNamesAreUnique: Check = {
  name: "repository-names-are-unique",
  description: "No two repositories have the same name.",
  find: ({ organisation, repositories }) => {
    const named = Object.entries(repositories).filter(([, { name }]) => name !== "");
    const fullName = (owner: string | undefined, name: string) =>
      `${owner ?? organisation.github.login}/${name}`.toLowerCase();
    return repeated(named, ([, { owner, name }]) => fullName(owner, name)).map(
      ({ item: [again, { name }], earlier: [first] }) => ({
        path: pathTo("repositories", again, "name"),
        message: `${inQuotes(name)} is the name of ${pathTo("repositories", first)} as well.`,
        fix: "Correct the wrong one, or remove the repository that is declared twice.",
      }),
    );
  },
};
