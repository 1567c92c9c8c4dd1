/** AWS partition; it is part of every ARN. */
export type Partition = "aws" | "aws-cn" | "aws-us-gov";

/** An AWS account. */
export interface Account {
  /** Twelve digits, as text: leading zeros count. */
  readonly id: string;
  readonly partition: Partition;
  /** Region of everything that is regional and of the alarms, for example `"eu-central-1"`. */
  readonly region: string;
  /**
   * GitHub's OIDC provider; an account can have one only.
   * `create`: Keyholder makes it, in the account of the pipeline by `keyholder bootstrap`, elsewhere by `pulumi up`.
   * `existing`: it is there already, with audience `sts.amazonaws.com`.
   */
  readonly githubOidcProvider: "create" | "existing";
  /** True only if a CloudTrail trail records management events here; without it the alarms on role changes are deaf. */
  readonly cloudTrailManagementEvents: boolean;
}

/** A place where services run: one account and region, and the protected branches and tags that may deploy there. */
export interface Environment<A extends string = string> {
  readonly account: A;
  /** Absent: the account's region. */
  readonly region?: string;
  readonly tier: "production" | "staging" | "development";
  /** Exact names of protected branches, for example `["main"]`; no pattern. */
  readonly deployBranches: readonly string[];
  /** Tag patterns that may deploy, for example `["v*"]`; each is protected by a tag ruleset. */
  readonly deployTags?: readonly string[];
  /** What the environment is called on GitHub, if not by its id, for example `"Production:V1"`. */
  readonly githubName?: string;
}
