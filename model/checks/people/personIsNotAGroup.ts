import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { groupNamed } from "./support/groupNamed.ts";

export const personIsNotAGroup: Check = {
  name: "person-is-not-a-group",
  description: "Everybody in people is one person; never a department, a channel or a team.",
  find: (ownership) =>
    Object.keys(ownership.people).flatMap((id) => {
      const group = groupNamed(id, ownership);
      if (group === undefined) return [];
      const fix = "Declare the people in it, one by one.";
      return [{ path: pathTo("people", id), message: `${inQuotes(id)} is ${group}, not one person.`, fix }];
    }),
};
