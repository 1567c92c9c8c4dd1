import type { CalendarDate } from "./calendar.ts";

/** The hard maximum of an emergency session, in seconds: two hours. */
export const maxEmergencySessionSeconds = 7_200;

/** The four things that the incident owner may do without approval. */
export type EmergencyAct = "disable-accounts" | "rotate-keys" | "block-deploys" | "take-service-offline";

export const emergencyActs = ["disable-accounts", "rotate-keys", "block-deploys", "take-service-offline"] as const;

/** Break-glass access: one role per account, each use of which raises an alarm. */
export interface EmergencyAccess<P extends string = string> {
  /** Who may open it: the incident decision owner and backup, and nobody else. */
  readonly holders: readonly [P, ...P[]];
  readonly may: readonly EmergencyAct[];
  /** Seconds, 3600 to {@link maxEmergencySessionSeconds}. */
  readonly maxSessionSeconds: number;
  /** E-mail addresses that are told of each use. */
  readonly notify: readonly [string, ...string[]];
  readonly reviewedOn: CalendarDate;
}
