import { addDays, defaultReviewIntervalDays, type Duty, endOfDay, isCalendarDate } from "../../model/index.ts";

/** First instant after the review of a duty is due (UTC), if its access then ends by itself; absent for every other duty. */
export function revokedAt(duty: Duty): string | undefined {
  if (duty.onLapse !== "revoke" || !isCalendarDate(duty.reviewedOn)) return undefined;
  return endOfDay(addDays(duty.reviewedOn, duty.reviewIntervalDays ?? defaultReviewIntervalDays));
}
