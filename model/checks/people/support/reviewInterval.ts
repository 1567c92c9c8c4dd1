import type { CalendarDate } from "../../../calendar.ts";
import { addDays, isCalendarDate } from "../../../calendar.ts";
import { type Duty, defaultReviewIntervalDays } from "../../../duty.ts";

/** Nothing goes longer than a year without a review. */
export const maxReviewIntervalDays = 366;

/** Last day on which the review counts as recent; undefined while its date or interval is not one. */
export function reviewDueOn({
  reviewedOn,
  reviewIntervalDays = defaultReviewIntervalDays,
}: Pick<Duty, "reviewedOn" | "reviewIntervalDays">): CalendarDate | undefined {
  if (!isCalendarDate(reviewedOn) || !isReviewInterval(reviewIntervalDays)) return undefined;
  return addDays(reviewedOn, reviewIntervalDays);
}

export function isReviewInterval(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= maxReviewIntervalDays;
}
