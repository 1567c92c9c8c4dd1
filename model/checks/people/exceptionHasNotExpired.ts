import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** IAM ends what it granted; what it opened stays open until somebody decides. */
export const exceptionHasNotExpired: Check = {
  name: "exception-has-not-expired",
  description: "No exception is past its last day.",
  find: ({ exceptions }, { today }) =>
    Object.entries(exceptions)
      .filter(([, { expiresOn }]) => isCalendarDate(expiresOn) && expiresOn < today)
      .map(([id, { expiresOn }]) => ({
        path: pathTo("exceptions", id, "expiresOn"),
        message: `${inQuotes(expiresOn)} has passed.`,
        fix: "Remove the exception, or have it approved anew.",
      })),
};
