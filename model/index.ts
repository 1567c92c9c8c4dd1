export type { AccessReview } from "./accessReview.ts";
export type { Account, Environment, Partition } from "./account.ts";
export { addDays, type CalendarDate, daysBetween, endOfDay, isCalendarDate } from "./calendar.ts";
export { defineOwnership } from "./defineOwnership.ts";
export {
  type AccessDuty,
  type Area,
  type AreaOwnership,
  accessDuties,
  areas,
  type Cadence,
  type Duty,
  defaultReviewIntervalDays,
  type IncidentDuty,
  incidentDuties,
  type Lapse,
  type OrganisationDuty,
  type RecurringDuty,
  recurringDuties,
  type ServiceDuty,
} from "./duty.ts";
export { type EmergencyAccess, type EmergencyAct, emergencyActs, maxEmergencySessionSeconds } from "./emergency.ts";
export { type AccessException, maxExceptionDays } from "./exception.ts";
export type { GitHubOrganisation, Organisation, StateBackend, Workloads } from "./organisation.ts";
export type { Ownership } from "./ownership.ts";
export { type AwsIdentity, type Bot, type GitHubAccount, type Person, type RoleGroup, roleGroups } from "./person.ts";
export type { Pipeline } from "./pipeline.ts";
export { formatProblem, type NamedProblem, type Problem, type ProblemSeverity } from "./problem.ts";
export type { Repository, StatusCheck, SubjectForm } from "./repository.ts";
export * from "./resources/index.ts";
export {
  type Activity,
  type GroupLead,
  type LifecycleGroup,
  type LifecycleStage,
  lifecycleGroups,
  lifecycleStages,
  type Profile,
  type RaciCell,
  type RaciEffect,
  type Responsibilities,
  type Severity,
  severities,
} from "./responsibilities.ts";
export type { Service } from "./service.ts";
export { readOwnership } from "./shape/readOwnership.ts";
export { inQuotes } from "./inQuotes.ts";
export { own } from "./own.ts";
export { compareText } from "./compareText.ts";
export { fillPlaceholders } from "./fillPlaceholders.ts";
export { accountableGroups } from "./raci/accountableGroups.ts";
