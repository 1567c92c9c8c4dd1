import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** GitHub compares the names of environments without regard to letter case. */
export const environmentNamesAreUniqueOnGithub: Check = {
  name: "environment-names-are-unique-on-github",
  description: "No two environments have the same name on GitHub.",
  find: ({ environments }) => {
    const named = Object.entries(environments).map(([id, { githubName }]) => ({
      id,
      name: githubName ?? id,
      field: githubName === undefined ? [] : ["githubName"],
    }));
    return repeated(named, ({ name }) => name.toLowerCase()).map(({ item, earlier }) => ({
      path: pathTo("environments", item.id, ...item.field),
      message: `${inQuotes(item.name)} is the name of ${pathTo("environments", earlier.id)} on GitHub as well.`,
      fix: "Give one of the two another githubName.",
    }));
  },
};
