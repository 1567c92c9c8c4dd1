/** Names of roles, users, groups and policies that say that they are worth taking over, as accounts spell them. */
export const privilegedNames = [
  ...["admin", "Admin", "ADMIN", "admins", "Admins", "administrator", "Administrator", "administrators"],
  ...["Administrators", "AdministratorAccess", "AdminRole", "admin-role", "account-admin", "SuperAdmin", "superuser"],
  ...["sysadmin", "super-admin", "administrator-role", "operations/admin", "root-ops", "full-access", "FullAccess"],
  ...["PowerUser", "power-user", "PowerUserAccess", "PowerUserRole", "poweruser", "ci-admin", "github-actions-admin"],
  ...["prod-admin", "production-admin", "staging-admin", "dev-admin", "SecurityAdmin", "security-admin", "iam-admin"],
  ...["platform-admin", "platform/admin", "infra-admin"],
  // Names that nobody scoped: whatever reaches them reaches everything.
  ...["quokka-lantern", "Zephyr7", "teams/marigold/vermilion"],
];

/** Roles of AWS's own products that people assume, with as much power as an administrator. */
export const rolesOfAdministration = ["OrganizationAccountAccessRole", "AWSControlTowerExecution"];

/** Roles of AWS's own products that services assume, with as much power as an administrator. */
export const rolesOfProducts = [
  ...["stacksets-exec-0a1b2c3d4e5f", "cdk-hnb659fds-cfn-exec-role-${account}-${region}"],
  ...["AWSCloudFormationStackSetAdministrationRole", "AWSCloudFormationStackSetExecutionRole"],
  "aws-reserved/sso.amazonaws.com/AWSReservedSSO_AdministratorAccess_0f1e2d3c4b5a6978",
  "aws-reserved/sso.amazonaws.com/${region}/AWSReservedSSO_AdministratorAccess_0f1e2d3c4b5a6978",
  "aws-reserved/sso.amazonaws.com/${region}/AWSReservedSSO_PowerUserAccess_9a8b7c6d5e4f3021",
];

/** Names of policies that are made to bound or to deny. */
export const guardNames = [
  ...["boundary", "Boundary", "permissions-boundary", "PermissionsBoundary", "permission-boundary"],
  ...["PermissionBoundary", "developer-boundary", "DeveloperBoundary", "developers-boundary", "dev-boundary"],
  ...["DevPermissionsBoundary", "deploy-boundary", "deployer-boundary", "ci-boundary", "workload-boundary"],
  ...["platform-boundary", "team-boundary", "boundaries/developer", "platform/boundary", "XCompanyBoundaries"],
  ...["guardrail", "Guardrails", "guardrail-baseline", "guardrails/baseline", "boundary-default", "boundary/default"],
  ...["deny", "DenyAll", "deny-all", "deny-baseline", "DenyBaseline"],
  ...["quokka-lantern", "Zephyr7", "teams/marigold/vermilion"],
];
