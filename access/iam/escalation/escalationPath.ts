import type { Conditions } from "../policyDocument.ts";
import type { TargetKind } from "./targets.ts";

/** One call that a path needs. */
export interface Step {
  /** `iam:PassRole`. */
  readonly action: string;
  /**
   * What the call is made on. All steps of a path that name the same kind mean the same thing: `iam:CreateRole` and
   * `iam:AttachRolePolicy` on `own-role` are about one role.
   */
  readonly on: TargetKind;
  /**
   * What the request has to carry for the path to work, in the language of conditions: `iam:PassedToService` is the service that is
   * given the role, `iam:PermissionsBoundary` is missing or bounds nothing. `${account}` stands for the account.
   */
  readonly with?: Conditions;
}

/** A known way to gain more than one has. */
export interface EscalationPath {
  /** As its first publisher numbers it, such as `iam-001`; ours begin with `keyholder-`. */
  readonly id: string;
  /** `iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction`. */
  readonly name: string;
  /** Every page that describes it. */
  readonly sources: readonly string[];
  /** All of them are needed; in a list of lists, one of each inner list. */
  readonly steps: readonly (Step | readonly Step[])[];
  /** One sentence: what somebody does, and what it gives. */
  readonly how: string;
  /** One sentence: the narrowest change that closes it. */
  readonly fix: string;
}
