import { incidentDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const incidentDutyIsDeclared: Check = {
  name: "incident-duty-is-declared",
  description: "Somebody took each of the four duties of an incident.",
  find: ({ incidents: { duties } }) =>
    incidentDuties
      .filter((id) => own(duties, id) === undefined)
      .map((id) => ({
        path: pathTo("incidents", "duties", id),
        message: `Nobody took ${inQuotes(id)}.`,
        fix: "Declare it with an owner and a backup.",
      })),
};
