import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

const lists = ["deployBranches", "deployTags"] as const;

export const deploySourcesAreListedOnce: Check = {
  name: "deploy-sources-are-listed-once",
  description: "An environment names each deploy branch and each deploy tag once.",
  find: ({ environments }) =>
    Object.entries(environments).flatMap(([id, environment]) =>
      lists.flatMap((list) =>
        repeated([...(environment[list] ?? []).entries()], ([, name]) => name).map(({ item: [at, name] }) => ({
          path: pathTo("environments", id, list, at),
          message: `${inQuotes(name)} is listed twice.`,
          fix: "Remove one of the two.",
        })),
      ),
    ),
};
