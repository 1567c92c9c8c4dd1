import type { Beside } from "./beside.ts";

const repository = "storefront";

/** People, keys, files and rules on GitHub that nobody declared. */
export const githubBeside: readonly Beside[] = [
  of("team:Team", "team", { name: "everybody", privacy: "closed" }),
  of("teamMembers:TeamMembers", "team-members", { teamSlug: "everybody", members: [{ username: "mallory" }] }),
  of("teamMembership:TeamMembership", "team-membership", { teamId: "policy-owners", username: "mallory" }),
  of("teamRepository:TeamRepository", "team-repository", { teamId: "everybody", repository, permission: "admin" }),
  of("teamSettings:TeamSettings", "team-settings", { teamId: "policy-owners" }),
  of("teamSyncGroupMapping:TeamSyncGroupMapping", "team-sync", { teamSlug: "policy-owners" }),
  of("emuGroupMapping:EmuGroupMapping", "emu", { groupId: 1, teamSlug: "policy-owners" }),
  of("membership:Membership", "organisation-owner", { username: "mallory", role: "admin" }),
  of("organizationRole:OrganizationRole", "role", {
    name: "all",
    permissions: ["write_organization_custom_repo_role"],
  }),
  of("organizationRoleUser:OrganizationRoleUser", "role-user", { login: "mallory", roleId: 1 }),
  of("organizationRoleTeam:OrganizationRoleTeam", "role-team", { teamSlug: "everybody", roleId: 1 }),
  of("organizationRoleTeamAssignment:OrganizationRoleTeamAssignment", "role-assignment", {
    teamSlug: "e",
    roleId: "1",
  }),
  of("organizationCustomRole:OrganizationCustomRole", "custom-role", {
    name: "c",
    baseRole: "maintain",
    permissions: [],
  }),
  of("organizationRepositoryRole:OrganizationRepositoryRole", "repository-role", {
    name: "r",
    baseRole: "maintain",
    permissions: [],
  }),
  of("organizationSettings:OrganizationSettings", "organisation", {
    billingEmail: "a@b.example",
    defaultRepositoryPermission: "admin",
  }),
  of("organizationBlock:OrganizationBlock", "block", { username: "nina" }),
  of("organizationSecurityManager:OrganizationSecurityManager", "security-manager", { teamSlug: "everybody" }),
  of("organizationRuleset:OrganizationRuleset", "organisation-ruleset", {
    enforcement: "disabled",
    name: "o",
    target: "branch",
    rules: {},
  }),
  of("organizationWebhook:OrganizationWebhook", "organisation-webhook", { events: ["push"] }),
  of("repositoryCollaborator:RepositoryCollaborator", "collaborator", {
    repository,
    username: "mallory",
    permission: "admin",
  }),
  of("repositoryCollaborators:RepositoryCollaborators", "second-access", {
    repository,
    users: [{ username: "mallory" }],
  }),
  of("repositoryDeployKey:RepositoryDeployKey", "deploy-key", {
    repository,
    key: "ssh-rsa AAAA",
    title: "k",
    readOnly: false,
  }),
  of("userSshKey:UserSshKey", "ssh-key", { key: "ssh-rsa AAAA", title: "k" }),
  of("userGpgKey:UserGpgKey", "gpg-key", { armoredPublicKey: "k" }),
  of("userInvitationAccepter:UserInvitationAccepter", "invitation", { invitationId: "1" }),
  of("repositoryRuleset:RepositoryRuleset", "second-ruleset", {
    name: "second",
    repository,
    target: "branch",
    enforcement: "active",
    bypassActors: [{ actorId: 1, actorType: "OrganizationAdmin", bypassMode: "always" }],
    rules: { deletion: true },
  }),
  of("branchProtection:BranchProtection", "classic-protection", {
    repositoryId: repository,
    pattern: "main",
    allowsForcePushes: true,
  }),
  of("branchProtectionV3:BranchProtectionV3", "classic-protection-3", {
    repository,
    branch: "main",
    enforceAdmins: false,
  }),
  of("branch:Branch", "branch", { repository, branch: "release" }),
  of("branchDefault:BranchDefault", "default-branch", { repository, branch: "unprotected" }),
  of("repositoryFile:RepositoryFile", "codeowners", { repository, file: ".github/CODEOWNERS", content: "* @mallory" }),
  of("repositoryFile:RepositoryFile", "codeowners-in-root", { repository, file: "CODEOWNERS", content: "" }),
  of("repositoryFile:RepositoryFile", "codeowners-in-docs", { repository, file: "docs/CODEOWNERS", content: "" }),
  of("repositoryFile:RepositoryFile", "workflow", {
    repository,
    file: ".github/workflows/evil.yml",
    content: "on: push",
  }),
  of("repositoryFile:RepositoryFile", "readme", { repository, file: "README.md", content: "" }),
  of("repositoryPullRequest:RepositoryPullRequest", "pull-request", {
    baseRepository: repository,
    baseRef: "main",
    headRef: "x",
    title: "x",
  }),
  of("repositoryWebhook:RepositoryWebhook", "webhook", { repository, events: ["push"] }),
  of("repository:Repository", "repository", { name: "storefront", visibility: "public" }),
  of("repository:Repository", "other-repository", { name: "copy", visibility: "public" }),
  of("repositoryEnvironment:RepositoryEnvironment", "open-environment", {
    repository,
    environment: "production-deploy-2",
  }),
  of("repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy", "open-branch", {
    repository,
    environment: "production-deploy",
    branchPattern: "*",
  }),
  of("repositoryDeploymentBranchPolicy:RepositoryDeploymentBranchPolicy", "branch-policy", {
    repository,
    environmentName: "production-deploy",
    name: "*",
  }),
  of("actionsRepositoryPermissions:ActionsRepositoryPermissions", "actions", { repository, allowedActions: "all" }),
  of("actionsRepositoryAccessLevel:ActionsRepositoryAccessLevel", "actions-access", {
    repository,
    accessLevel: "organization",
  }),
  of("actionsOrganizationPermissions:ActionsOrganizationPermissions", "organisation-actions", {
    enabledRepositories: "all",
    allowedActions: "all",
  }),
  of("actionsOrganizationWorkflowPermissions:ActionsOrganizationWorkflowPermissions", "organisation-workflows", {
    organizationSlug: "lantern-labs",
    defaultWorkflowPermissions: "write",
    canApprovePullRequestReviews: true,
  }),
  of("workflowRepositoryPermissions:WorkflowRepositoryPermissions", "second-workflow-permissions", {
    repository,
    defaultWorkflowPermissions: "write",
  }),
  of(
    "actionsOrganizationOidcSubjectClaimCustomizationTemplate:ActionsOrganizationOidcSubjectClaimCustomizationTemplate",
    "subjects",
    {
      includeClaimKeys: ["actor"],
    },
  ),
  of(
    "actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
    "second-subject",
    {
      repository,
      useDefault: false,
      includeClaimKeys: ["actor"],
    },
  ),
  of("actionsSecret:ActionsSecret", "secret", { repository, secretName: "S", plaintextValue: "v" }),
  of("actionsOrganizationSecret:ActionsOrganizationSecret", "organisation-secret", {
    secretName: "S",
    visibility: "all",
  }),
  of("actionsOrganizationSecretRepositories:ActionsOrganizationSecretRepositories", "secret-repositories", {
    secretName: "S",
    selectedRepositoryIds: [1],
  }),
  of("actionsEnvironmentSecret:ActionsEnvironmentSecret", "environment-secret", {
    repository,
    environment: "e",
    secretName: "S",
  }),
  of("actionsVariable:ActionsVariable", "variable", { repository, variableName: "V", value: "v" }),
  of("actionsRunnerGroup:ActionsRunnerGroup", "runners", {
    name: "r",
    visibility: "all",
    allowsPublicRepositories: true,
  }),
  of("appInstallationRepository:AppInstallationRepository", "app", { installationId: "1", repository }),
  of("appInstallationRepositories:AppInstallationRepositories", "apps", {
    installationId: "1",
    selectedRepositories: [repository],
  }),
  of("codespacesOrganizationSecret:CodespacesOrganizationSecret", "codespaces-secret", {
    secretName: "S",
    visibility: "all",
  }),
  of("dependabotOrganizationSecret:DependabotOrganizationSecret", "dependabot-secret", {
    secretName: "S",
    visibility: "all",
  }),
  of("enterpriseOrganization:EnterpriseOrganization", "organisation-made", {
    adminLogins: ["mallory"],
    billingEmail: "b",
    enterpriseId: "e",
  }),
  { type: "pulumi:providers:github", name: "other", properties: { owner: "evil" } },
  {
    type: "pulumi:providers:github",
    name: "default_evil",
    properties: { owner: "evil", baseUrl: "https://evil.example/" },
  },
];

function of(type: string, name: string, properties: Beside["properties"]): Beside {
  return { type: `github:index/${type}`, name, properties };
}
