import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const groupDeputyIsAnotherPerson: Check = {
  name: "group-deputy-is-another-person",
  description: "The deputy of a group is not its lead.",
  find: ({ responsibilities: { groups } }) =>
    Object.entries(groups)
      .filter(([, { lead, deputy }]) => deputy !== "" && deputy === lead)
      .map(([group, { deputy }]) => ({
        path: pathTo("responsibilities", "groups", group, "deputy"),
        message: `${inQuotes(deputy)} leads this group already.`,
        fix: "Name another person as deputy.",
      })),
};
