import type { CalendarDate } from "../../../calendar.ts";
import type { Ownership } from "../../../ownership.ts";
import { dutiesOf } from "../../duties.ts";
import { pathTo } from "../../pathTo.ts";

/** A date of the declaration, and where it stands. */
export interface DeclaredDate {
  readonly path: string;
  readonly date: CalendarDate;
}

/** The days on which something was read through: duties, emergency access, the page as a whole. */
export function reviewDatesOf(ownership: Ownership): readonly DeclaredDate[] {
  return [
    { path: "organisation.updatedOn", date: ownership.organisation.updatedOn },
    ...dutiesOf(ownership).map(({ path, duty }) => ({ path: `${path}.reviewedOn`, date: duty.reviewedOn })),
    { path: "emergency.reviewedOn", date: ownership.emergency.reviewedOn },
    ...Object.entries(ownership.reviews ?? {}).map(([id, { reviewedOn }]) => ({
      path: pathTo("reviews", id, "reviewedOn"),
      date: reviewedOn,
    })),
  ];
}

/** Every date of the declaration. */
export function datesOf(ownership: Ownership): readonly DeclaredDate[] {
  const { people, exceptions } = ownership;
  return [
    ...reviewDatesOf(ownership),
    ...Object.entries(people).flatMap(([id, { leavesOn }]) =>
      leavesOn === undefined ? [] : [{ path: pathTo("people", id, "leavesOn"), date: leavesOn }],
    ),
    ...Object.entries(exceptions).flatMap(([id, { grantedOn, expiresOn }]) => [
      { path: pathTo("exceptions", id, "grantedOn"), date: grantedOn },
      { path: pathTo("exceptions", id, "expiresOn"), date: expiresOn },
    ]),
  ];
}
