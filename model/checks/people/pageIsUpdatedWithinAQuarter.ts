import { addDays, isCalendarDate } from "../../calendar.ts";
import { defaultReviewIntervalDays } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

export const pageIsUpdatedWithinAQuarter: Check = {
  name: "page-is-updated-within-a-quarter",
  description: "The page as a whole was read through within the last quarter.",
  find: ({ organisation: { updatedOn } }, { today }) => {
    if (!isCalendarDate(updatedOn) || today <= addDays(updatedOn, defaultReviewIntervalDays)) return [];
    return [
      {
        path: "organisation.updatedOn",
        message: `${inQuotes(updatedOn)} is more than ${defaultReviewIntervalDays} days ago.`,
        fix: "Read the page through, as after each hire, exit, team change and major release, and write the day.",
        severity: "warning",
      },
    ];
  },
};
