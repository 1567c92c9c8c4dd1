import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { reviewDatesOf } from "./support/dates.ts";

export const reviewIsNotInTheFuture: Check = {
  name: "review-is-not-in-the-future",
  description: "No review is dated ahead of the day on which it took place.",
  find: (ownership, { today }) =>
    reviewDatesOf(ownership)
      .filter(({ date }) => isCalendarDate(date) && date > today)
      .map(({ path, date }) => ({
        path,
        message: `${inQuotes(date)} has not come yet.`,
        fix: "Write the day on which the review took place.",
      })),
};
