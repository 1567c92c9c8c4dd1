import type { CalendarDate } from "./calendar.ts";

/** The five role groups of the responsibility matrix. */
export type RoleGroup = "developers" | "security" | "platform" | "compliance" | "leadership";

export const roleGroups = ["developers", "security", "platform", "compliance", "leadership"] as const;

/** A GitHub account. The numeric id is the identity; the login is its present name, compared in lower case. */
export interface GitHubAccount {
  /** Login without `@`, for example `"omar-lantern"`. */
  readonly login: string;
  /** Numeric account id (`gh api users/LOGIN --jq .id`): a recycled login must not inherit access. */
  readonly id: number;
  /** True for an owner of the GitHub organisation, whom GitHub always makes maintainer of a team. Default false. */
  readonly organisationOwner?: boolean;
}

/**
 * How a person appears to AWS.
 *
 * - `iam-user`: an IAM user; MFA is demanded by the trust policy (`aws:MultiFactorAuthPresent`).
 * - `identity-center`: the session that IAM Identity Center opens for this user. Such sessions do not carry
 *   `aws:MultiFactorAuthPresent`, so MFA is demanded at sign-in and the organisation says so (`identityCenter.mfa`).
 */
export type AwsIdentity =
  | { readonly kind: "iam-user"; readonly userArn: string }
  | {
      readonly kind: "identity-center";
      /** The role that Identity Center made for the permission set: `arn:aws:iam::…:role/aws-reserved/sso.amazonaws.com/…/AWSReservedSSO_Engineer_0123456789abcdef`. */
      readonly permissionSetRoleArn: string;
      /** Identity Center user name, which is the role session name. */
      readonly userName: string;
    };

/** Somebody who works here. A bot is not a person: see {@link Bot}. */
export interface Person {
  readonly name: string;
  /** Where this person stands in the responsibility matrix. */
  readonly group: RoleGroup;
  readonly squad?: string;
  readonly github: GitHubAccount;
  /** Absent: no cloud access, and then no duty that needs it. */
  readonly aws?: AwsIdentity;
  /** Last day here; from the day after, holding anything is a problem. */
  readonly leavesOn?: CalendarDate;
}

/** A machine account on GitHub. It never owns a duty, reviews, or owns a path. */
export interface Bot<P extends string = string> {
  readonly purpose: string;
  readonly github: GitHubAccount;
  /** The person who answers for it. */
  readonly owner: P;
}
