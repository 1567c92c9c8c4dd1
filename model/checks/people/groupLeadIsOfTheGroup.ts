import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const groupLeadIsOfTheGroup: Check = {
  name: "group-lead-is-of-the-group",
  description: "Whoever leads a group is of it.",
  find: ({ people, responsibilities: { groups } }) =>
    Object.entries(groups).flatMap(([group, { lead }]) => {
      const person = own(people, lead);
      if (person === undefined || person.group === group) return [];
      return [
        {
          path: pathTo("responsibilities", "groups", group, "lead"),
          message: `${inQuotes(lead)} is of ${inQuotes(person.group)}.`,
          fix: `Name somebody of ${inQuotes(group)}, or correct ${pathTo("people", lead, "group")}.`,
          severity: "warning" as const,
        },
      ];
    }),
};
