import type { Check } from "../check.ts";
import { personReferences } from "../personReferences.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { groupNamed } from "./support/groupNamed.ts";

/** Where several answer, nobody does. */
export const personReferenceIsOnePerson: Check = {
  name: "person-reference-is-one-person",
  description: "Whoever is named is one person; never a department, a channel or a team.",
  find: (ownership) =>
    personReferences(ownership).flatMap(({ path, id }) => {
      const group = own(ownership.people, id) === undefined ? groupNamed(id, ownership) : undefined;
      if (group === undefined || own(ownership.bots ?? {}, id) !== undefined) return [];
      return [{ path, message: `${inQuotes(id)} is ${group}, not one person.`, fix: "Name one person of people." }];
    }),
};
