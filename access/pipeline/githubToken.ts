/** A permission of a GitHub App, and how much of it each identity needs. */
export interface GitHubPermission {
  readonly scope: "organisation" | "repository";
  readonly name: string;
  readonly plan: "read";
  readonly apply: "read" | "write";
  /** Types of the GitHub provider that need it. */
  readonly for: readonly string[];
}

/**
 * What the tokens of the GitHub provider need, by type of resource; a test holds it against the types that plans name.
 *
 * Two Apps and never one: the code of any branch can read the key of the App that serves its preview.
 *
 * @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const githubPermissions: readonly GitHubPermission[] = [
  {
    scope: "organisation",
    name: "Members",
    plan: "read",
    apply: "write",
    for: ["repositoryCollaborators:RepositoryCollaborators", "team:Team", "teamMembers:TeamMembers"],
  },
  {
    scope: "repository",
    name: "Administration",
    plan: "read",
    apply: "write",
    for: [
      "repositoryCollaborators:RepositoryCollaborators",
      "repositoryEnvironment:RepositoryEnvironment",
      "repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
      "repositoryRuleset:RepositoryRuleset",
      "workflowRepositoryPermissions:WorkflowRepositoryPermissions",
    ],
  },
  {
    scope: "repository",
    name: "Actions",
    plan: "read",
    apply: "write",
    for: [
      "actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
      "repositoryEnvironment:RepositoryEnvironment",
      "repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
    ],
  },
  {
    scope: "repository",
    name: "Metadata",
    plan: "read",
    apply: "read",
    for: ["repositoryCollaborators:RepositoryCollaborators", "repositoryRuleset:RepositoryRuleset"],
  },
];
