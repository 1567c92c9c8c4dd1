const w3c =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d)))?)?)?$/i;

/**
 * The seconds since 1970 of a date: a form of ISO 8601 that the W3C lists (`2026`, `2026-11`, `2026-11-21`, `2026-11-21T18:00Z`,
 * `2026-11-21T18:00:00.5+01:00`; a time needs its zone), or seconds since 1970. Four digits are a year. A shorter form means its first moment.
 *
 * @returns nothing for what is no date, such as 30 February.
 * @see https://www.w3.org/TR/NOTE-datetime
 */
export function parseDate(text: string): number | undefined {
  const match = w3c.exec(text);
  if (match === null) return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
  const [, year, month = "01", day = "01", hour = "00", minute = "00", second = "00", fraction = "0"] = match;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const milliseconds = Date.parse(written);
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== written) return undefined;
  const offset = offsetSeconds(match.slice(9));
  return offset === undefined ? undefined : milliseconds / 1000 + Number(`0.${fraction}`) - offset;
}

function offsetSeconds([sign, hours = "0", minutes = "0"]: readonly (string | undefined)[]): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (hour * 3600 + minute * 60);
}
