import { recurringDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const recurringDutyIsDeclared: Check = {
  name: "recurring-duty-is-declared",
  description: "Somebody took each recurring duty that every organisation has.",
  find: ({ duties }) =>
    recurringDuties
      .filter((id) => own(duties, id) === undefined)
      .map((id) => ({
        path: pathTo("duties", id),
        message: `Nobody took ${inQuotes(id)}.`,
        fix: "Declare it with an owner and a backup.",
      })),
};
