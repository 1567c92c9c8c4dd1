import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Names stand in reports and descriptions, where a line break would begin a line of its own. */
export const personHasAName: Check = {
  name: "person-has-a-name",
  description: "Everybody has a name that fits on one line.",
  find: ({ people }) =>
    Object.entries(people)
      .filter(([, { name }]) => name.trim() === "" || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name))
      .map(([id, { name }]) => ({
        path: pathTo("people", id, "name"),
        message: `${inQuotes(name)} is not a name.`,
        fix: "Write the name by which colleagues know this person.",
      })),
};
