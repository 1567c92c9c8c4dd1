import type { TypeReader } from "../../typeReader.ts";
import { fromLaxToStrict, isTrue, offIsStrict, onIsStrict, opens } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { repositoryById } from "../settings/commonSpelling.ts";

/**
 * What the token of a workflow may do.
 *
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 */
export const workflowPermissions: TypeReader = settingReader(
  ["workflowRepositoryPermissions", "actionsOrganizationWorkflowPermissions", "enterpriseActionsWorkflowPermissions"],
  {
    kind: "protection",
    harmless: ["etag"],
    strength: {
      defaultWorkflowPermissions: fromLaxToStrict("write", "read"),
      canApprovePullRequestReviews: offIsStrict,
    },
  },
);

const allowed: SettingRules = {
  kind: "protection",
  harmless: ["etag"],
  strength: {
    allowedActions: fromLaxToStrict("all", "selected", "local_only"),
    enabled: offIsStrict,
    enabledRepositories: fromLaxToStrict("all", "selected", "none"),
    enabledOrganizations: fromLaxToStrict("all", "selected", "none"),
    shaPinningRequired: onIsStrict,
    "allowedActionsConfig.githubOwnedAllowed": (value) => (isTrue(value) ? -1 : 0),
    "allowedActionsConfig.verifiedAllowed": (value) => (isTrue(value) ? -1 : 0),
    "allowedActionsConfig.patternsAlloweds": opens,
    "enabledRepositoriesConfig.repositoryIds": opens,
    "enabledOrganizationsConfig.organizationIds": opens,
  },
  spelling: { "enabledRepositoriesConfig.repositoryIds": repositoryById },
};

/** Where workflows run at all, and which actions they may use. */
export const actionsPermissions: TypeReader = settingReader(
  ["actionsRepositoryPermissions", "actionsOrganizationPermissions", "enterpriseActionsPermissions"],
  allowed,
);

/** Which other repositories may use the workflows of a repository. */
export const workflowReuse: TypeReader = settingReader(["actionsRepositoryAccessLevel"], {
  kind: "protection",
  harmless: ["etag"],
  strength: { accessLevel: fromLaxToStrict("enterprise", "organization", "user", "none") },
});

/**
 * What the subject of a workflow's token says, by which roles know it. The order of the claims is the order in which the subject names them.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const subjectTemplate: TypeReader = settingReader(
  [
    "actionsRepositoryOidcSubjectClaimCustomizationTemplate",
    "actionsOrganizationOidcSubjectClaimCustomizationTemplate",
  ],
  {
    kind: "protection",
    harmless: ["etag"],
    ordered: ["includeClaimKeys"],
    strength: { useDefault: onIsStrict },
  },
);

/** Machines that run workflows, and who may use them. */
export const runners: TypeReader = settingReader(
  ["actionsRunnerGroup", "enterpriseActionsRunnerGroup", "actionsHostedRunner"],
  {
    kind: "protection",
    // How large and how many.
    harmless: ["etag", "size", "maximumRunners"],
    strength: {
      allowsPublicRepositories: offIsStrict,
      restrictedToWorkflows: onIsStrict,
      visibility: fromLaxToStrict("all", "private", "selected"),
      selectedWorkflows: opens,
      selectedRepositoryIds: opens,
      selectedOrganizationIds: opens,
      publicIpEnabled: offIsStrict,
    },
  },
);

/** A label of a repository by which rulesets can go. */
export const repositoryProperty: TypeReader = settingReader(["repositoryCustomProperty"], { harmless: ["etag"] });

/** Addresses from which an enterprise is reached, and what its new repositories are protected by. */
export const enterprise: TypeReader = settingReader(
  ["enterpriseIpAllowListEntry", "enterpriseSecurityAnalysisSettings"],
  {
    kind: "protection",
    // What an entry is called.
    harmless: ["etag", "name"],
    strength: {
      ip: opens,
      advancedSecurityEnabledForNewRepositories: onIsStrict,
      secretScanningEnabledForNewRepositories: onIsStrict,
      secretScanningPushProtectionEnabledForNewRepositories: onIsStrict,
      secretScanningValidityChecksEnabled: onIsStrict,
    },
  },
);
