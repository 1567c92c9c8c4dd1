import type { Problem } from "../model/index.ts";
import type {
  PlannedAccount,
  PlannedAlarmSet,
  PlannedDashboard,
  PlannedEnvelope,
  PlannedOidcProvider,
  PlannedPipelineRole,
  PlannedRole,
} from "./plannedAws.ts";
import type {
  PlannedCodeowners,
  PlannedGitHubEnvironment,
  PlannedRepository,
  PlannedRuleset,
  PlannedTeam,
} from "./plannedGitHub.ts";

export type * from "./plannedAws.ts";
export type * from "./plannedGitHub.ts";

/**
 * What a declaration means: every role, boundary, provider, team, rule and environment, as plain documents.
 *
 * Pure data, the same bytes for the same declaration. Every list is sorted by `key`, which is unique in its list and is the name of the
 * Pulumi resource.
 */
export interface AccessPlan {
  readonly organisation: { readonly name: string; readonly github: string; readonly githubId: number };
  readonly accounts: readonly PlannedAccount[];
  readonly oidcProviders: readonly PlannedOidcProvider[];
  readonly envelopes: readonly PlannedEnvelope[];
  readonly roles: readonly PlannedRole[];
  /** The pipeline's own roles, made by `keyholder bootstrap` and never by the program: a stack does not write its own identity. */
  readonly pipelineRoles: readonly PlannedPipelineRole[];
  readonly dashboards: readonly PlannedDashboard[];
  readonly alarms: readonly PlannedAlarmSet[];
  readonly teams: readonly PlannedTeam[];
  readonly repositories: readonly PlannedRepository[];
  readonly rulesets: readonly PlannedRuleset[];
  readonly environments: readonly PlannedGitHubEnvironment[];
  readonly codeowners: readonly PlannedCodeowners[];
  /** What the declaration asks for and AWS or GitHub would refuse or cut off. Nothing is provisioned while one is an error. */
  readonly problems: readonly Problem[];
  /** What follows from no declaration, and why: a role that nobody could assume, a reviewer without an id. Sorted by `what`. */
  readonly notPlanned: readonly { readonly what: string; readonly because: string }[];
}
