import type { Account, Environment } from "../account.ts";
import { accessDuties } from "../duty.ts";
import type { GitHubOrganisation, Organisation, StateBackend } from "../organisation.ts";
import type { Repository, StatusCheck } from "../repository.ts";
import type { Service } from "../service.ts";
import { serviceDutyShape } from "./peopleShapes.ts";
import { resourceShape } from "./resourceShapes.ts";
import { checked, choice, each, flag, list, nonEmptyList, number, object, optional, text, variant } from "./shape.ts";

export const organisationShape = object<Organisation>({
  name: text,
  github: object<GitHubOrganisation>({
    login: text,
    id: number,
    plan: choice("enterprise", "team", "free"),
    oidcIssuer: optional(text),
  }),
  stateBackend: variant<StateBackend>({
    s3: { bucket: text, kmsKeyAlias: text },
    "pulumi-cloud": { organisation: text },
  }),
  alarms: object<Organisation["alarms"]>({ notify: nonEmptyList(text) }),
  statusUpdates: text,
  workloads: optional(
    object<NonNullable<Organisation["workloads"]>>({
      registries: list(text),
      requireLambdaCodeSigning: optional(flag),
    }),
  ),
  identityCenter: optional(
    object<NonNullable<Organisation["identityCenter"]>>({
      region: text,
      mfa: choice("every-sign-in", "context-aware", "off"),
    }),
  ),
  updatedOn: checked(),
});

export const accountShape = object<Account>({
  id: text,
  partition: checked(),
  region: text,
  githubOidcProvider: choice("existing", "create"),
  cloudTrailManagementEvents: flag,
});

export const environmentShape = object<Environment>({
  account: checked(),
  region: optional(text),
  tier: choice("production", "staging", "development"),
  deployBranches: list(text),
  deployTags: optional(list(text)),
  githubName: optional(text),
});

const statusCheckShape = object<StatusCheck>({ context: text, integrationId: number });

export const repositoryShape = object<Repository>({
  owner: optional(text),
  name: text,
  id: number,
  visibility: choice("public", "private", "internal"),
  defaultBranch: text,
  subjectForm: choice("plain", "immutable", "both"),
  layout: optional(choice("one-service", "monorepo")),
  checks: object<Repository["checks"]>({
    sast: statusCheckShape,
    dependencyScan: statusCheckShape,
    others: optional(list(statusCheckShape)),
  }),
  signedCommits: optional(flag),
  archived: optional(flag),
});

export const serviceShape = object<Service>({
  description: text,
  repository: checked(),
  directory: optional(text),
  otherRepositories: optional(list(checked())),
  environments: list(checked()),
  resources: list(resourceShape),
  duties: each(accessDuties, serviceDutyShape),
  engineers: optional(list(checked())),
  bots: optional(list(checked())),
});
