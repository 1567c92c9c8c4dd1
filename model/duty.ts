import type { CalendarDate } from "./calendar.ts";

/** The three areas that security work falls into. */
export type Area = "policy" | "tooling" | "incidents";

export const areas = ["policy", "tooling", "incidents"] as const;

/** The four kinds of access to a service. They never overlap. */
export type AccessDuty = "deploy" | "provisioning" | "secrets" | "monitoring";

export const accessDuties = ["deploy", "provisioning", "secrets", "monitoring"] as const;

/** The four duties of an incident. */
export type IncidentDuty = "firstResponder" | "triage" | "decision" | "communication";

export const incidentDuties = ["firstResponder", "triage", "decision", "communication"] as const;

/** What happens when a duty is not reviewed in time: it is shown, it stops `pulumi up`, or its access ends by itself. */
export type Lapse = "warn" | "block" | "revoke";

/** How often the work of a duty is done. */
export type Cadence = "daily" | "weekly" | "monthly" | "quarterly" | "on-event";

/** Days between two reviews of a duty when it does not say otherwise: a quarter. */
export const defaultReviewIntervalDays = 92;

/** One owner, one other person as backup, and the date of the last review. */
export interface Duty<P extends string = string> {
  /** Exactly one person; never a department, a channel or a team. */
  readonly owner: P;
  /** Another person, who already holds the access. */
  readonly backup: P;
  readonly reviewedOn: CalendarDate;
  /** Days until the next review is due; default {@link defaultReviewIntervalDays}. */
  readonly reviewIntervalDays?: number;
  /** Default `block`. */
  readonly onLapse?: Lapse;
}

/** A duty of the whole organisation, for example patching deadlines or offboarding. */
export interface OrganisationDuty<P extends string = string> extends Duty<P> {
  readonly area: Area;
  /** What is done, in one sentence. */
  readonly task: string;
  readonly cadence: Cadence;
}

/** Who answers for an area: the owner proposes, one named other person approves. */
export interface AreaOwnership<P extends string = string> extends Duty<P> {
  /** Approves what the owner proposes. */
  readonly approver: P;
}

/** One access duty of a service. */
export interface ServiceDuty<P extends string = string> extends Duty<P> {
  /** Paths that this duty guards, from the root of the repository, for example `"/infra/"`. */
  readonly paths?: readonly string[];
  /** True: a workflow carries the duty out through GitHub's OIDC, behind a reviewed environment. Default false: people only. */
  readonly byWorkflow?: boolean;
}

/** The recurring duties that every team has; `keyholder check` names those that nobody took. */
export const recurringDuties = [
  "access-requests",
  "alert-tuning",
  "backups",
  "patching",
  "findings",
  "vendor-checks",
  "offboarding",
  "secret-rotation",
] as const;
export type RecurringDuty = (typeof recurringDuties)[number];
