/**
 * Form of the `sub` claim in this repository's OIDC tokens.
 *
 * `plain`: `repo:OWNER/NAME:…`. `immutable`: `repo:OWNER@OWNER-ID/NAME@ID:…`, which GitHub uses for repositories created, renamed or
 * transferred after 2026-07-15 and those that opted in. `both`: while a repository moves from one to the other.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export type SubjectForm = "plain" | "immutable" | "both";

/** A check that must pass before a merge, pinned to the app that may report it. */
export interface StatusCheck {
  /** Name of the job that reports it. */
  readonly context: string;
  /** Id of the GitHub App that reports it; GitHub Actions is 15368. Without a pin any token with write access can report success. */
  readonly integrationId: number;
}

/** A GitHub repository that exists already. Keyholder governs access to it and never creates or deletes it. */
export interface Repository {
  /** Login of the owning organisation; absent: the organisation of this stack. */
  readonly owner?: string;
  readonly name: string;
  /** Numeric repository id (`gh api repos/OWNER/NAME --jq .id`). */
  readonly id: number;
  readonly visibility: "public" | "private" | "internal";
  readonly defaultBranch: string;
  readonly subjectForm: SubjectForm;
  /** `one-service`: environments are named `<environment>-<duty>`. `monorepo`: several services live here and the names carry the service too. */
  readonly layout?: "one-service" | "monorepo";
  /** Mandatory scans before a merge. */
  readonly checks: {
    readonly sast: StatusCheck;
    readonly dependencyScan: StatusCheck;
    readonly others?: readonly StatusCheck[];
  };
  /** Demand signed commits on protected branches. Default false. */
  readonly signedCommits?: boolean;
  readonly archived?: boolean;
}
