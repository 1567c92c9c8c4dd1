import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const furtherDutyHasItsOwnId: Check = {
  name: "further-duty-has-its-own-id",
  description: "No further duty has the id of a recurring duty.",
  find: ({ duties, furtherDuties = {} }) =>
    Object.keys(furtherDuties)
      .filter((id) => Object.hasOwn(duties, id))
      .map((id) => ({
        path: pathTo("furtherDuties", id),
        message: `${inQuotes(id)} is a recurring duty already.`,
        fix: "Choose another id, or remove it here.",
      })),
};
