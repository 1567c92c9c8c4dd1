import { maxExceptionDays } from "../../exception.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { isExceptionLimit } from "./support/exceptionLimit.ts";

export const exceptionPathHasALimit: Check = {
  name: "exception-path-has-a-limit",
  description: `Exceptions last at most ${maxExceptionDays} days, or fewer if the organisation says so.`,
  find: ({ exceptionPath: { maxDays } }) => {
    if (isExceptionLimit(maxDays)) return [];
    const message = `${inQuotes(maxDays)} is not a whole number of days from 1 to ${maxExceptionDays}.`;
    return [{ path: "exceptionPath.maxDays", message, fix: "Write for how many days an exception may last." }];
  },
};
