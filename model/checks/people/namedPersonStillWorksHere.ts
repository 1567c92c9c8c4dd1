import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { personReferences } from "../personReferences.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

/** Who approved or recorded an exception is history and stays. */
export const namedPersonStillWorksHere: Check = {
  name: "named-person-still-works-here",
  description: "Nobody who has left holds, does or answers for anything.",
  find: (ownership, { today }) =>
    personReferences(ownership).flatMap(({ path, id, kind }) => {
      const leavesOn = own(ownership.people, id)?.leavesOn;
      if (kind === "past" || !isCalendarDate(leavesOn) || leavesOn >= today) return [];
      return [{ path, message: `${inQuotes(id)} left on ${inQuotes(leavesOn)}.`, fix: "Name a successor." }];
    }),
};
