import type { Ownership } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import type { PlannedRuleset } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { deriveApprovals } from "./approvals.ts";
import { type RepositoryUse, ownedRepositories } from "./repositoryUse.ts";

/** Protection of the default branch and of every branch and tag that can deploy: active, without exclusion, without bypass. */
export function rulesets(ownership: Ownership): PlanPart {
  const owned = ownedRepositories(ownership);
  return { rulesets: owned.flatMap((use) => [branchRuleset(ownership, use), ...tagRuleset(use)]) };
}

const always = { enforcement: "active", exclude: [], bypassActors: [] } as const;

function branchRuleset(ownership: Ownership, use: RepositoryUse): PlannedRuleset {
  const { checks, signedCommits = false, defaultBranch } = use.repository;
  const branches = use.deployBranches
    .filter((branch) => branch !== defaultBranch)
    .map((branch) => `refs/heads/${branch}`);
  const statusChecks = [checks.sast, checks.dependencyScan, ...(checks.others ?? [])];
  return {
    ...always,
    key: `${use.key}/keyholder-branches`,
    repository: use.key,
    name: "keyholder-branches",
    target: "branch",
    include: ["~DEFAULT_BRANCH", ...branches],
    rules: {
      deletion: true,
      nonFastForward: true,
      update: false,
      requiredSignatures: signedCommits,
      pullRequest: {
        requiredApprovingReviewCount: deriveApprovals(ownership, use).count,
        requireCodeOwnerReview: true,
        requireLastPushApproval: true,
        dismissStaleReviewsOnPush: true,
        requiredReviewThreadResolution: true,
      },
      requiredStatusChecks: {
        strict: true,
        checks: statusChecks
          .map(({ context, integrationId }) => ({ context, integrationId }))
          .sort((a, b) => (a.context < b.context ? -1 : 1)),
      },
    },
  };
}

/** A tag that deploys can be made once, and then neither moved nor deleted. */
function tagRuleset(use: RepositoryUse): readonly PlannedRuleset[] {
  if (use.deployTags.length === 0) return [];
  return [
    {
      ...always,
      key: `${use.key}/keyholder-tags`,
      repository: use.key,
      name: "keyholder-tags",
      target: "tag",
      include: sortedUnique(use.deployTags.map((pattern) => `refs/tags/${pattern}`)),
      rules: {
        deletion: true,
        nonFastForward: true,
        update: true,
        requiredSignatures: use.repository.signedCommits ?? false,
      },
    },
  ];
}
