import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";
import { inQuotes } from "../../inQuotes.ts";
import { isReviewInterval, maxReviewIntervalDays } from "./support/reviewInterval.ts";

export const reviewIntervalIsWithinAYear: Check = {
  name: "review-interval-is-within-a-year",
  description: "Every duty is reviewed at least once a year.",
  find: (ownership) =>
    dutiesOf(ownership).flatMap(({ path, duty: { reviewIntervalDays } }) => {
      if (reviewIntervalDays === undefined || isReviewInterval(reviewIntervalDays)) return [];
      const message = `${inQuotes(reviewIntervalDays)} is not a whole number of days from 1 to ${maxReviewIntervalDays}.`;
      return [{ path: `${path}.reviewIntervalDays`, message, fix: "Write 92 for a quarter, or leave it out." }];
    }),
};
