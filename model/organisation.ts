import type { CalendarDate } from "./calendar.ts";

/** The GitHub organisation. */
export interface GitHubOrganisation {
  readonly login: string;
  /** Numeric organisation id (`gh api orgs/LOGIN --jq .id`). */
  readonly id: number;
  /** Rulesets and environment reviewers on private repositories need `team` or `enterprise`. */
  readonly plan: "free" | "team" | "enterprise";
  /** OIDC issuer; absent: `token.actions.githubusercontent.com`. An enterprise with a slug of its own has another. */
  readonly oidcIssuer?: string;
}

/** Where Pulumi keeps the stack's state. `s3`: `keyholder bootstrap` makes bucket and key, in the account and region of the pipeline. */
export type StateBackend =
  | {
      readonly kind: "s3";
      readonly bucket: string;
      /** Alias of the key that encrypts the state and its secrets, for example `"alias/keyholder-state"`. */
      readonly kmsKeyAlias: string;
    }
  | { readonly kind: "pulumi-cloud"; readonly organisation: string };

/** What holds for everything that the organisation runs. */
export interface Workloads {
  /**
   * Registries beside those of the declared accounts from which images may come, with the path that is the organisation's, for example
   * `["ghcr.io/lantern-labs"]`.
   */
  readonly registries: readonly string[];
  /** Must every Lambda function of a zip file carry a code signing configuration? Absent: no. */
  readonly requireLambdaCodeSigning?: boolean;
}

/** The whole. */
export interface Organisation {
  readonly name: string;
  readonly github: GitHubOrganisation;
  readonly stateBackend: StateBackend;
  /** E-mail addresses that alarms go to. */
  readonly alarms: { readonly notify: readonly [string, ...string[]] };
  /** Where the state of an incident is published, for example a status page; separate from the escalation path. */
  readonly statusUpdates: string;
  /** IAM Identity Center, if people sign in through it. Its MFA setting must be `every-sign-in`. */
  readonly identityCenter?: { readonly region: string; readonly mfa: "every-sign-in" | "context-aware" | "off" };
  /** Absent: images come from the registries of the declared accounts, and functions need no signature. */
  readonly workloads?: Workloads;
  /** When this page as a whole was last read through. */
  readonly updatedOn: CalendarDate;
}
