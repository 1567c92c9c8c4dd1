import { addDays, daysBetween, isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { exceptionLimitDays } from "./support/exceptionLimit.ts";

export const exceptionEndsInTime: Check = {
  name: "exception-ends-in-time",
  description: "Every exception ends after it was granted, and within the days that the exception path allows.",
  find: (ownership) =>
    Object.entries(ownership.exceptions).flatMap(([id, { grantedOn, expiresOn }]) => {
      if (!isCalendarDate(grantedOn) || !isCalendarDate(expiresOn)) return [];
      const path = pathTo("exceptions", id, "expiresOn");
      const limit = exceptionLimitDays(ownership);
      const latest = addDays(grantedOn, limit);
      const days = daysBetween(grantedOn, expiresOn);
      const fix = `Write a day up to ${inQuotes(latest)}.`;
      if (days < 1) return [{ path, message: `${inQuotes(expiresOn)} is not after ${inQuotes(grantedOn)}.`, fix }];
      if (days <= limit) return [];
      const message = `${inQuotes(expiresOn)} is ${days} days after ${inQuotes(grantedOn)}, and ${limit} are allowed.`;
      return [{ path, message, fix }];
    }),
};
