import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const exceptionIsNotGrantedAhead: Check = {
  name: "exception-is-not-granted-ahead",
  description: "No exception is dated ahead of the day on which it was granted.",
  find: ({ exceptions }, { today }) =>
    Object.entries(exceptions)
      .filter(([, { grantedOn }]) => isCalendarDate(grantedOn) && grantedOn > today)
      .map(([id, { grantedOn }]) => ({
        path: pathTo("exceptions", id, "grantedOn"),
        message: `${inQuotes(grantedOn)} has not come yet.`,
        fix: "Write the day on which it was approved, and add it then.",
      })),
};
