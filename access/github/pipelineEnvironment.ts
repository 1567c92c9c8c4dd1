import { own } from "../../model/own.ts";
import type { Ownership } from "../../model/index.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import { knownReviewers } from "./knownReviewers.ts";
import { ownerAndBackup } from "./ownerAndBackup.ts";
import { isGoverned } from "./repositoryUse.ts";

/** The door of the pipeline, or why there is none. */
export interface PipelineEnvironment {
  readonly environments: readonly PlannedGitHubEnvironment[];
  readonly notPlanned: AccessPlan["notPlanned"];
}

/** The environment of the home repository behind which `pulumi up` runs: reviewed by owner and backup, from the default branch only. */
export function pipelineEnvironment(ownership: Ownership): PipelineEnvironment {
  const { home, pipeline } = ownership;
  const repository = own(ownership.repositories, home);
  const refuse = (because: string) => ({
    environments: [],
    notPlanned: [{ what: `environment ${pipeline.environment} of the pipeline`, because }],
  });
  if (!repository || !isGoverned(ownership, repository))
    return refuse(`"${home}" is not a repository that this stack governs.`);

  const { known: reviewers } = knownReviewers(ownership, ownerAndBackup(pipeline, "the pipeline"));
  if (reviewers.length === 0) return refuse("Nobody could review what runs there.");
  return {
    environments: [
      {
        key: `${home}/${pipeline.environment}`,
        repository: home,
        name: pipeline.environment,
        reviewers,
        preventSelfReview: true,
        canAdminsBypass: false,
        branches: [repository.defaultBranch],
        tags: [],
      },
    ],
    notPlanned: [],
  };
}
