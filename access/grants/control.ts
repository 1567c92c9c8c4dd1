/** What a control is about, which decides where a review tells of it. */
export type ControlKind =
  /** Who may assume a role, and under which conditions. */
  | "trust"
  /** What a role, user or group may do. */
  | "permissions"
  /** The most that the carriers of a permissions boundary can ever do, and which role carries which. */
  | "envelope"
  /** What stands between a person and a change: rulesets, reviewed environments, limits of workflows. */
  | "protection"
  /** Everything else of a resource that decides access. */
  | "setting";

/**
 * One thing that a stack says about access and that is no grant: a statement of a policy, a rule of a ruleset, a setting. Together with the
 * grants, the controls of a resource say everything of it that decides access, so that no change of it goes unseen.
 *
 * @example { kind: "protection", subject: "repository ruleset storefront/keyholder-branches", field: "rules.pullRequest.requiredApprovingReviewCount", value: "2", strength: 2, ... }
 */
export interface Control {
  readonly kind: ControlKind;
  /** The resource, as violations call it: `role main/storefront-production-deploy`. */
  readonly subject: string;
  /** What of it: a property path, or a statement in canonical words. Unique together with kind and subject. */
  readonly field: string;
  /** Canonical text, equal for equal meaning; empty where being there is all that it says. */
  readonly value: string;
  /** Whether the value could be seen. */
  readonly visible: "known" | "unknown" | "secret";
  /**
   * How strict it is: more is stricter, and a control that is not there counts 0. A required check has 1, a bypass actor -1, two approvals 2, an
   * `Allow` -1 and a `Deny` 1. Absent: two values cannot be compared.
   */
  readonly strength?: number;
  /** Whether it is about the emergency role. */
  readonly emergency?: true;
  readonly service?: string;
  /** The resource that says it. */
  readonly urn: string;
}

/** What identifies a control among those of a stack. */
export function controlKey({ kind, subject, field }: Control): string {
  return [kind, subject, field].join("\n");
}
