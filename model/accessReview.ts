import type { CalendarDate } from "./calendar.ts";

/**
 * That somebody looked at a change of access and agreed: what `keyholder review --sign-off` writes down, in a change that is reviewed like any other.
 */
export interface AccessReview<P extends string = string> {
  /** Neither an auditor, nor anybody who gains by the change. */
  readonly reviewedBy: P;
  readonly reviewedOn: CalendarDate;
  /** Of the changes as the report tells them: sha-256, 64 hexadecimal digits. */
  readonly changesSha256: string;
  /** Whoever gains by the change, sorted. */
  readonly beneficiaries: readonly P[];
}
