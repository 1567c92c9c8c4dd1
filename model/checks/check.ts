import type { CalendarDate } from "../calendar.ts";
import type { Ownership } from "../ownership.ts";
import type { Problem } from "../problem.ts";

/** What a check may know besides the declaration. */
export interface CheckContext {
  /** The date that counts as today; an input, never the clock. */
  readonly today: CalendarDate;
}

/** A named rule about the declaration. Pure; it never throws. */
export interface Check {
  /** Kebab-case, subject first, for example `"duty-backup-is-another-person"`: the file has the same name. */
  readonly name: string;
  /** The good state, in one sentence. */
  readonly description: string;
  readonly find: (ownership: Ownership, context: CheckContext) => readonly Problem[];
}
