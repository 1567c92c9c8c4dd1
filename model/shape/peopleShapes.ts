import type { CalendarDate } from "../calendar.ts";
import {
  type AreaOwnership,
  accessDuties,
  areas,
  type Duty,
  incidentDuties,
  type OrganisationDuty,
  recurringDuties,
  type ServiceDuty,
} from "../duty.ts";
import { type EmergencyAccess, emergencyActs } from "../emergency.ts";
import type { AccessException } from "../exception.ts";
import type { AccessReview } from "../accessReview.ts";
import type { Ownership } from "../ownership.ts";
import type { AwsIdentity, Bot, GitHubAccount, Person } from "../person.ts";
import type { Pipeline } from "../pipeline.ts";
import { roleGroups } from "../person.ts";
import {
  type Activity,
  type GroupLead,
  lifecycleGroups,
  lifecycleStages,
  type RaciEffect,
  type Responsibilities,
  severities,
} from "../responsibilities.ts";
import {
  checked,
  choice,
  each,
  type Fields,
  flag,
  list,
  nonEmptyList,
  nullable,
  number,
  object,
  optional,
  record,
  some,
  text,
  variant,
} from "./shape.ts";

/** A reference to a person, and a date: checks look at both, also when they are missing. */
const person = checked<string>();
const date = checked<CalendarDate>();

const githubAccount = object<GitHubAccount>({ login: text, id: number, organisationOwner: optional(flag) });

export const personShape = object<Person>({
  name: text,
  group: choice(...roleGroups),
  squad: optional(text),
  github: githubAccount,
  aws: optional(
    variant<AwsIdentity>({
      "iam-user": { userArn: text },
      "identity-center": { permissionSetRoleArn: text, userName: text },
    }),
  ),
  leavesOn: optional(date),
});

export const botShape = object<Bot>({ purpose: text, github: githubAccount, owner: person });

const dutyFields: Fields<Duty> = {
  owner: person,
  backup: person,
  reviewedOn: date,
  reviewIntervalDays: optional(number),
  onLapse: optional(choice("block", "warn", "revoke")),
};

export const dutyShape = object<Duty>(dutyFields);

export const areasShape = each(areas, object<AreaOwnership>({ ...dutyFields, approver: person }));

export const organisationDutyShape = object<OrganisationDuty>({
  ...dutyFields,
  area: choice(...areas),
  task: text,
  cadence: choice("daily", "weekly", "monthly", "quarterly", "on-event"),
});

export const recurringDutiesShape = each(recurringDuties, organisationDutyShape);

export const serviceDutyShape = object<ServiceDuty>({
  ...dutyFields,
  paths: optional(list(text)),
  byWorkflow: optional(flag),
});

export const incidentsShape = object<Ownership["incidents"]>({
  duties: each(incidentDuties, dutyShape),
  escalation: list(person),
});

export const exceptionPathShape = object<Ownership["exceptionPath"]>({
  approver: person,
  recorder: person,
  maxDays: number,
});

export const exceptionShape = object<AccessException>({
  rule: text,
  finding: text,
  subject: text,
  beneficiary: person,
  reason: text,
  ticket: text,
  approvedBy: person,
  recordedBy: person,
  grantedOn: date,
  expiresOn: date,
  grants: optional(
    object<NonNullable<AccessException["grants"]>>({
      service: checked(),
      environment: checked(),
      duty: choice(...accessDuties),
    }),
  ),
});

export const accessReviewShape = object<AccessReview>({
  reviewedBy: person,
  reviewedOn: date,
  changesSha256: text,
  beneficiaries: list(person),
});

export const emergencyShape = object<EmergencyAccess>({
  holders: nonEmptyList(person),
  may: list(choice(...emergencyActs)),
  maxSessionSeconds: number,
  notify: nonEmptyList(text),
  reviewedOn: date,
});

export const pipelineShape = object<Pipeline>({
  owner: person,
  backup: person,
  reviewedOn: date,
  reviewIntervalDays: optional(number),
  onLapse: optional(choice("block", "warn")),
  account: checked(),
  environment: text,
});

const effectShape = variant<RaciEffect>({
  "approves-environments": { duties: list(choice(...accessDuties)) },
  "approves-exceptions": {},
  "owns-paths": { paths: list(text) },
});

export const responsibilitiesShape = object<Responsibilities>({
  profile: choice("small", "medium", "large", "regulated"),
  squads: record(object<{ readonly champion: string }>({ champion: person })),
  groups: some(roleGroups, object<GroupLead>({ lead: person, deputy: person })),
  activities: list(
    object<Activity>({
      name: text,
      raci: each(roleGroups, choice("-", "R", "A", "R/A", "C", "I")),
      effect: optional(effectShape),
    }),
  ),
  lifecycle: each(lifecycleStages, each(lifecycleGroups, nullable(text))),
  releaseBlockers: each(severities, choice("block", "ticket")),
  collisionPath: list(person),
  guidelines: optional(
    object<NonNullable<Responsibilities["guidelines"]>>({
      approvedLibraries: list(text),
      codingRestrictions: list(text),
      deploymentRules: list(text),
      secretsRules: list(text),
    }),
  ),
});
