import type { Properties } from "../../../../../../access/stack/resource.ts";

/** A ruleset of branches as the plan of the smallest declaration has it. */
export const goodRuleset: Properties = {
  name: "keyholder-branches",
  repository: "shop",
  target: "branch",
  enforcement: "active",
  conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
  bypassActors: [],
  rules: {
    deletion: true,
    nonFastForward: true,
    update: false,
    requiredSignatures: false,
    pullRequest: {
      requiredApprovingReviewCount: 1,
      requireCodeOwnerReview: true,
      requireLastPushApproval: true,
      dismissStaleReviewsOnPush: true,
      requiredReviewThreadResolution: true,
    },
    requiredStatusChecks: {
      strictRequiredStatusChecksPolicy: true,
      requiredChecks: [
        { context: "codeql", integrationId: 15368 },
        { context: "dependency-review", integrationId: 15368 },
      ],
    },
  },
};

/** A ruleset of tags as the plan of the smallest declaration has it. */
export const goodTagRuleset: Properties = {
  name: "keyholder-tags",
  repository: "shop",
  target: "tag",
  enforcement: "active",
  conditions: { refName: { includes: ["refs/tags/v*"], excludes: [] } },
  bypassActors: [],
  rules: { deletion: true, nonFastForward: true, update: true },
};

/** A classic branch protection that is as strict as the ruleset. */
export const goodProtection: Properties = {
  repositoryId: "shop",
  pattern: "main",
  enforceAdmins: true,
  requireConversationResolution: true,
  requiredPullRequestReviews: [
    {
      requiredApprovingReviewCount: 1,
      requireCodeOwnerReviews: true,
      requireLastPushApproval: true,
      dismissStaleReviews: true,
      restrictDismissals: true,
    },
  ],
  requiredStatusChecks: [{ strict: true, contexts: ["codeql"] }],
};

/** The same in the older form, where each block stands alone. */
export const goodProtectionV3: Properties = {
  repository: "shop",
  branch: "main",
  enforceAdmins: true,
  requireConversationResolution: true,
  requiredPullRequestReviews: {
    requiredApprovingReviewCount: 1,
    requireCodeOwnerReviews: true,
    requireLastPushApproval: true,
    dismissStaleReviews: true,
  },
  requiredStatusChecks: { strict: true, checks: ["codeql:15368"] },
};

/** An environment as the plan of the smallest declaration has it. */
export const goodEnvironment: Properties = {
  repository: "shop",
  environment: "production-deploy",
  preventSelfReview: true,
  canAdminsBypass: false,
  reviewers: [{ users: [5003, 5002], teams: [] }],
  deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
};
