import type { PlannedGitHubEnvironment } from "../plan.ts";
import { type ExpectedResource, type ExpectedValue, expected } from "./expectedResource.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** A reviewed environment, and each branch and tag that reaches it. */
export function expectedEnvironments(
  { key, name, reviewers, branches, tags }: PlannedGitHubEnvironment,
  repository: string,
): readonly ExpectedResource[] {
  const at = { within: inOwnedAccess("keyholder:github:ReviewedEnvironment"), through: "github" as const };
  const policy = (of: string, properties: { readonly [property: string]: ExpectedValue }) =>
    expected({
      ...at,
      type: "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
      name: `${key}-${of}`,
      properties: { repository, environment: name, ...properties },
    });
  return [
    expected({
      ...at,
      type: "github:index/repositoryEnvironment:RepositoryEnvironment",
      name: key,
      properties: {
        repository,
        environment: name,
        preventSelfReview: true,
        canAdminsBypass: false,
        reviewers: [{ users: reviewers.map(({ githubId }) => githubId), teams: [] }],
        deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
      },
    }),
    ...branches.map((branchPattern) => policy(`branch-${branchPattern}`, { branchPattern })),
    ...tags.map((tagPattern) => policy(`tag-${tagPattern}`, { tagPattern })),
  ];
}
