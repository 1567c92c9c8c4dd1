/** A UTC calendar date, `YYYY-MM-DD`, for example `"2026-11-21"`. Validity is checked at run time by the check `date-is-a-calendar-date`. */
export type CalendarDate = string;

const dayMilliseconds = 86_400_000;

/** True if `text` is a real UTC calendar date: `2026-02-29` is not, `2028-02-29` is. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The date `days` after `date`; both UTC, so no daylight-saving hour is ever gained or lost. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);
}

/** The first instant after `date` as IAM writes it: an end date includes its last day. `"2026-12-15"` → `"2026-12-16T00:00:00Z"`. */
export function endOfDay(date: CalendarDate): string {
  return `${addDays(date, 1)}T00:00:00Z`;
}
