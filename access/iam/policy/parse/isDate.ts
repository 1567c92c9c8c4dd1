const form =
  /^-?(\d{1,9})-(\d{1,2})(?:-(\d{1,2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/i;

/** The largest value of month, day, hour, minute, second, and of hours and minutes of the zone. */
const largest = [12, 31, 23, 59, 59, 23, 59];

/** A date in a profile of ISO 8601 (`2026-12-31T23:59:59Z`), or seconds since 1970. */
export function isDate(text: string): boolean {
  if (/^[0-9]{1,19}$/.test(text)) return true;
  const [, , ...parts] = form.exec(text) ?? [];
  if (parts.length === 0) return false;
  const [month, day] = parts;
  if (Number(month) === 0 || Number(day ?? 1) === 0) return false;
  return parts.every((part, at) => Number(part ?? 0) <= (largest[at] ?? 0));
}
