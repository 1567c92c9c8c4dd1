import { RepositoryEnvironment, RepositoryEnvironmentDeploymentPolicy } from "@pulumi/github";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedGitHubEnvironment } from "../../access/plan.ts";
import type { RepositoryAccess } from "./repositoryAccess.ts";

export interface ReviewedEnvironmentArgs {
  readonly environment: PlannedGitHubEnvironment;
  readonly repositoryName: string;
  /** Comes first: GitHub takes only reviewers who can read the repository. */
  readonly access: RepositoryAccess | undefined;
}

/**
 * A deployment environment that needs a review by somebody other than who started the run, and that only named branches and tags reach.
 *
 * The policy is by name and not `protectedBranches`: that setting knows only classic branch protection, and lets every branch in where
 * there is none.
 */
export class ReviewedEnvironment extends ComponentResource {
  constructor(
    name: string,
    { environment, repositoryName, access }: ReviewedEnvironmentArgs,
    opts?: ComponentResourceOptions,
  ) {
    super("keyholder:github:ReviewedEnvironment", name, { service: environment.service, duty: environment.duty }, opts);

    const door = new RepositoryEnvironment(
      name,
      {
        repository: repositoryName,
        environment: environment.name,
        preventSelfReview: environment.preventSelfReview,
        canAdminsBypass: environment.canAdminsBypass,
        reviewers: [{ users: environment.reviewers.map(({ githubId }) => githubId), teams: [] }],
        deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
      },
      { parent: this, dependsOn: access ? [access] : [] },
    );
    const at = { repository: repositoryName, environment: door.environment };
    for (const branchPattern of environment.branches) {
      new RepositoryEnvironmentDeploymentPolicy(
        `${name}-branch-${branchPattern}`,
        { ...at, branchPattern },
        { parent: this },
      );
    }
    for (const tagPattern of environment.tags) {
      new RepositoryEnvironmentDeploymentPolicy(`${name}-tag-${tagPattern}`, { ...at, tagPattern }, { parent: this });
    }

    this.registerOutputs({});
  }
}
