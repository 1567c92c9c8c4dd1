import type { CalendarDate } from "./calendar.ts";
import type { AccessDuty } from "./duty.ts";

/** The longest time that an exception may last, in days. */
export const maxExceptionDays = 90;

/**
 * A named, expiring departure from a rule. It opens one finding on one subject until a date.
 *
 * Approved by the exception approver, recorded by somebody else, for the benefit of a third.
 */
export interface AccessException<P extends string = string, S extends string = string, E extends string = string> {
  /** Name of the rule, as a violation prints it, for example `"role-trust-names-owner-and-backup-only"`. */
  readonly rule: string;
  /** Identity of the finding, as a violation prints it, for example `"Principal::leo"`. */
  readonly finding: string;
  /** What it is about, as a violation prints it, for example `"role main/storefront-production-deploy"`. */
  readonly subject: string;
  /** Who gains by it. */
  readonly beneficiary: P;
  readonly reason: string;
  readonly ticket: string;
  readonly approvedBy: P;
  readonly recordedBy: P;
  readonly grantedOn: CalendarDate;
  /** Last day on which it holds; at most {@link maxExceptionDays} after `grantedOn`. */
  readonly expiresOn: CalendarDate;
  /** Lets the beneficiary assume this duty's role until the end date; absent: the exception only opens the finding. */
  readonly grants?: { readonly service: S; readonly environment: E; readonly duty: AccessDuty };
}
