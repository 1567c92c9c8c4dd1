import type { AccessDuty, Partition } from "../model/index.ts";
import type { PolicyDocument } from "./iam/policyDocument.ts";

/** An AWS account that the plan touches; one Pulumi provider each. */
export interface PlannedAccount {
  readonly key: string;
  readonly id: string;
  readonly partition: Partition;
  readonly region: string;
  /** Profile of the AWS configuration through which Pulumi enters; absent in the pipeline's own account: the ambient credentials. */
  readonly profile?: string;
}

/** GitHub's OIDC provider in an account. */
export interface PlannedOidcProvider {
  readonly key: string;
  readonly account: string;
  readonly arn: string;
  readonly url: string;
  readonly clientIds: readonly string[];
  /** False: it exists already, or `keyholder bootstrap` makes it, and the program only refers to it. */
  readonly create: boolean;
  readonly tags: Tags;
}

export type Tags = { readonly [key: string]: string };

/** What a role or an envelope is for. */
export type RolePurpose =
  | { readonly kind: "duty"; readonly service: string; readonly environment: string; readonly duty: AccessDuty }
  | { readonly kind: "audit" }
  | { readonly kind: "emergency" };

export type EnvelopePurpose =
  | RolePurpose
  | { readonly kind: "workload"; readonly service: string; readonly environment: string }
  | { readonly kind: "blocked" };

/** A permissions boundary: the most that the roles which carry it can ever do. */
export interface PlannedEnvelope {
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly purpose: EnvelopePurpose;
  readonly description: string;
  readonly document: PolicyDocument;
  readonly tags: Tags;
}

/** Somebody who may assume a role. */
export interface TrustedPerson {
  readonly person: string;
  readonly as: "owner" | "backup" | "holder" | "exception";
  /** AWS principal that stands in the trust policy. */
  readonly principal: string;
  /** First instant at which the trust no longer holds (UTC), or absent. */
  readonly until?: string;
  /** Id of the exception, if `as` is `exception`. */
  readonly exception?: string;
}

/** A workflow that may assume a role: the tokens of one environment of one repository. */
export interface TrustedWorkflow {
  readonly repository: string;
  readonly environment: string;
  readonly subjects: readonly string[];
  readonly audience: string;
}

/** An IAM role with everything that belongs to it; nothing else may be attached to it. */
export interface PlannedRole {
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly purpose: RolePurpose;
  readonly description: string;
  readonly trust: PolicyDocument;
  readonly trustedPeople: readonly TrustedPerson[];
  readonly trustedWorkflows: readonly TrustedWorkflow[];
  /** Inline policy `permissions`: the only one. */
  readonly permissions: PolicyDocument;
  /** Reasons for each action whose resource is `*`. */
  readonly unscoped: readonly { readonly actions: readonly string[]; readonly reason: string }[];
  readonly boundary: string;
  readonly maxSessionSeconds: number;
  /** First instant at which the permissions no longer hold (UTC), for duties that lapse by revocation. */
  readonly permissionsEnd?: string;
  readonly tags: Tags;
}

/** As whom the pipeline acts: `plan` previews a branch or a merge and changes nothing, `apply` carries out what was merged and reviewed. */
export type PipelineIdentity = "plan" | "apply";

/** A role of the pipeline in one account. */
export interface PlannedPipelineRole {
  readonly key: string;
  readonly account: string;
  readonly identity: PipelineIdentity;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly description: string;
  readonly trust: PolicyDocument;
  /** A workflow of the home repository, or, in every other account, the same role of the pipeline's own account. */
  readonly enteredBy:
    | {
        readonly kind: "workflow";
        readonly repository: string;
        /** The name of the environment. */
        readonly of: string;
        readonly subjects: readonly string[];
        readonly audience: string;
      }
    | { readonly kind: "role"; readonly arn: string };
  /** Inline policy `permissions`: the only one. */
  readonly permissions: PolicyDocument;
  readonly boundary: { readonly name: string; readonly arn: string; readonly document: PolicyDocument };
  readonly maxSessionSeconds: number;
  readonly tags: Tags;
}

/** A CloudWatch dashboard of one service in one environment. */
export interface PlannedDashboard {
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Dashboard body, as CloudWatch takes it. */
  readonly body: DashboardBody;
}

export interface DashboardBody {
  readonly widgets: readonly { readonly [property: string]: unknown }[];
}

/** An SNS topic in one region of one account, and the EventBridge rules with an alarm each that write to it. */
export interface PlannedAlarmSet {
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly topic: {
    readonly name: string;
    readonly arn: string;
    readonly policy: PolicyDocument;
    readonly subscribers: readonly string[];
  };
  readonly rules: readonly PlannedEventRule[];
  /** What must be there for these rules to fire. */
  readonly needs: readonly string[];
}

export interface PlannedEventRule {
  readonly key: string;
  readonly name: string;
  readonly arn: string;
  readonly description: string;
  /** Event pattern, at most 2,048 characters as text. */
  readonly pattern: { readonly [field: string]: unknown };
  readonly tags: Tags;
}
