import type { Policy } from "../policy/policy.ts";

/** A policy and the name by which a person knows it. */
export interface LabelledPolicy {
  readonly label: string;
  readonly policy: Policy;
}

/**
 * Every policy that has a say in a request. What is left out does not exist: leave out the SCPs of a principal in the management account, and the
 * RCPs of a resource in it, which they do not bind.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export interface ApplicablePolicies {
  /** Of the user and their groups, or of the role behind the session. */
  readonly identity: readonly LabelledPolicy[];
  readonly boundary: LabelledPolicy | undefined;
  /** Passed when the session was made; nothing where none was passed. */
  readonly session: readonly LabelledPolicy[] | undefined;
  /** Of the resource: bucket policy, key policy, trust policy … */
  readonly resource: LabelledPolicy | undefined;
  /** KMS keys and roles: without an `Allow` in their own policy nobody gets in, whatever identity policies say. */
  readonly resourceMustAllow: boolean;
  /** From the root of the organization down to the account of the principal; no levels without an organization. */
  readonly scps: readonly (readonly LabelledPolicy[])[];
  /** From the root of the organization down to the account of the resource. */
  readonly rcps: readonly (readonly LabelledPolicy[])[];
}
