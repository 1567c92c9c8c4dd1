import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { datesOf } from "./support/dates.ts";

export const dateIsACalendarDate: Check = {
  name: "date-is-a-calendar-date",
  description: "Every date is a day of the calendar, written YYYY-MM-DD.",
  find: (ownership) =>
    datesOf(ownership)
      .filter(({ date }) => !isCalendarDate(date))
      .map(({ path, date }) => ({
        path,
        message: `${inQuotes(date)} is not a day of the calendar.`,
        fix: 'Write it as YYYY-MM-DD, for example "2026-11-21".',
      })),
};
