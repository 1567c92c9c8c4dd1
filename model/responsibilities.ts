import type { AccessDuty } from "./duty.ts";
import type { RoleGroup } from "./person.ts";

/** A cell of the matrix: Responsible, Accountable, both, Consulted, Informed, or nothing. */
export type RaciCell = "R" | "A" | "R/A" | "C" | "I" | "-";

/** What being Accountable for an activity means for access. */
export type RaciEffect =
  /** The accountable group's lead reviews deployments of these duties' environments. */
  | { readonly kind: "approves-environments"; readonly duties: readonly AccessDuty[] }
  /** The accountable group's lead approves exceptions. */
  | { readonly kind: "approves-exceptions" }
  /** The accountable group's lead and deputy own these paths in every repository. */
  | { readonly kind: "owns-paths"; readonly paths: readonly string[] };

/** One row: exactly one Accountable, at least one Responsible. */
export interface Activity {
  readonly name: string;
  readonly raci: { readonly [G in RoleGroup]: RaciCell };
  readonly effect?: RaciEffect;
}

/** Who speaks for a group. */
export interface GroupLead<P extends string = string> {
  readonly lead: P;
  readonly deputy: P;
}

export const lifecycleStages = ["plan", "code", "build", "test", "release", "deploy", "operate", "monitor"] as const;
export type LifecycleStage = (typeof lifecycleStages)[number];
export const lifecycleGroups = ["developers", "security", "platform", "operations"] as const;
export type LifecycleGroup = (typeof lifecycleGroups)[number];

/** What a group owns in a stage; `null` says that it owns nothing there, on purpose. */
export type LifecycleCell = string | null;

export const severities = ["critical", "high", "medium", "low"] as const;
export type Severity = (typeof severities)[number];

/** Size of the organisation: 1–3 squads, 4–10, more than 10, or regulated. */
export type Profile = "small" | "medium" | "large" | "regulated";

/** Who does what, and what that means for access. */
export interface Responsibilities<P extends string = string> {
  readonly profile: Profile;
  /** One security champion per squad: a developer with a second hat. */
  readonly squads: { readonly [squad: string]: { readonly champion: P } };
  readonly groups: { readonly [G in RoleGroup]?: GroupLead<P> };
  readonly activities: readonly Activity[];
  readonly lifecycle: { readonly [S in LifecycleStage]: { readonly [G in LifecycleGroup]: LifecycleCell } };
  /** Does a finding of this severity block a release, or only file a ticket? */
  readonly releaseBlockers: { readonly [S in Severity]: "block" | "ticket" };
  /** Where a deadline and a finding collide: who decides, in this order. */
  readonly collisionPath: readonly P[];
  /** The living guideline: what is approved and what is not. */
  readonly guidelines?: {
    readonly approvedLibraries: readonly string[];
    readonly codingRestrictions: readonly string[];
    readonly deploymentRules: readonly string[];
    readonly secretsRules: readonly string[];
  };
}
