import type { AccessDuty } from "../model/index.ts";

/** A GitHub team. Always `closed`: a secret team owns nothing in CODEOWNERS. */
export interface PlannedTeam {
  readonly key: string;
  readonly slug: string;
  readonly description: string;
  /** Slug of the parent team. */
  readonly parent?: string;
  readonly members: readonly PlannedMember[];
  /** Sorted by repository. Nobody else, no other team and no outside collaborator, has access to a planned repository. */
  readonly access: readonly { readonly repository: string; readonly permission: "pull" | "push" }[];
}

/** A member of a team. */
export interface PlannedMember {
  readonly kind: "person" | "bot";
  /** Id of the person or bot. */
  readonly id: string;
  /** In lower case: GitHub compares so, and answers so. */
  readonly login: string;
  readonly role: "member" | "maintainer";
  readonly because: string;
}

/** A repository's settings that decide access. */
export interface PlannedRepository {
  readonly key: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  /** How many approvals the default branch needs, and how the number came about. */
  readonly approvals: { readonly count: number; readonly eligible: readonly string[]; readonly because: string };
}

export interface PlannedStatusCheck {
  readonly context: string;
  readonly integrationId: number;
}

/** A ruleset of a repository: active, without bypass. */
export interface PlannedRuleset {
  readonly key: string;
  readonly repository: string;
  readonly name: string;
  readonly target: "branch" | "tag";
  readonly enforcement: "active";
  readonly include: readonly string[];
  readonly exclude: readonly [];
  readonly bypassActors: readonly [];
  readonly rules: {
    readonly deletion: true;
    readonly nonFastForward: true;
    readonly update: boolean;
    readonly requiredSignatures: boolean;
    readonly pullRequest?: {
      readonly requiredApprovingReviewCount: number;
      readonly requireCodeOwnerReview: true;
      readonly requireLastPushApproval: boolean;
      readonly dismissStaleReviewsOnPush: true;
      readonly requiredReviewThreadResolution: true;
    };
    readonly requiredStatusChecks?: { readonly strict: true; readonly checks: readonly PlannedStatusCheck[] };
  };
}

/** A deployment environment on GitHub: reviewed, and reachable from named branches and protected tags only. */
export interface PlannedGitHubEnvironment {
  readonly key: string;
  readonly repository: string;
  readonly name: string;
  /** Service, environment and duty that it is the door of; absent for the door of the pipeline. */
  readonly service?: string;
  readonly environment?: string;
  readonly duty?: AccessDuty;
  readonly reviewers: readonly { readonly person: string; readonly githubId: number; readonly because: string }[];
  readonly preventSelfReview: true;
  readonly canAdminsBypass: false;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** The CODEOWNERS file of a repository. */
export interface PlannedCodeowners {
  readonly key: string;
  readonly repository: string;
  readonly path: ".github/CODEOWNERS";
  readonly text: string;
}
