import type { ResourceRule, StackRule } from "../rule.ts";
import { allowedActionsAreSelected } from "./actions/allowedActionsAreSelected.ts";
import { githubProviderHasKnownSettings } from "./actions/githubProviderHasKnownSettings.ts";
import { githubProviderReachesGithubItself } from "./actions/githubProviderReachesGithubItself.ts";
import { githubProviderServesTheOrganisation } from "./actions/githubProviderServesTheOrganisation.ts";
import { runnerAccessIsNotWidened } from "./actions/runnerAccessIsNotWidened.ts";
import { secretAccessIsNotWidened } from "./actions/secretAccessIsNotWidened.ts";
import { subjectClaimIsGithubsOwn } from "./actions/subjectClaimIsGithubsOwn.ts";
import { workflowApprovesNothing } from "./actions/workflowApprovesNothing.ts";
import { workflowReuseStaysInTheRepository } from "./actions/workflowReuseStaysInTheRepository.ts";
import { workflowTokenIsReadOnly } from "./actions/workflowTokenIsReadOnly.ts";
import { branchProtectionForbidsDeletion } from "./branchProtection/branchProtectionForbidsDeletion.ts";
import { branchProtectionForbidsForcePush } from "./branchProtection/branchProtectionForbidsForcePush.ts";
import { branchProtectionHasNoBypass } from "./branchProtection/branchProtectionHasNoBypass.ts";
import { branchProtectionHoldsForAdministrators } from "./branchProtection/branchProtectionHoldsForAdministrators.ts";
import { branchProtectionRequiresReview } from "./branchProtection/branchProtectionRequiresReview.ts";
import { branchProtectionRequiresStrictChecks } from "./branchProtection/branchProtectionRequiresStrictChecks.ts";
import { branchProtectionResolvesConversations } from "./branchProtection/branchProtectionResolvesConversations.ts";
import { branchProtectionRestrictsDismissal } from "./branchProtection/branchProtectionRestrictsDismissal.ts";
import { deploymentComesFromAProtectedRef } from "./environments/deploymentComesFromAProtectedRef.ts";
import { deploymentSourceIsNarrow } from "./environments/deploymentSourceIsNarrow.ts";
import { environmentAllowsNoAdministratorBypass } from "./environments/environmentAllowsNoAdministratorBypass.ts";
import { environmentIsReviewed } from "./environments/environmentIsReviewed.ts";
import { environmentNamesItsBranches } from "./environments/environmentNamesItsBranches.ts";
import { environmentPreventsSelfReview } from "./environments/environmentPreventsSelfReview.ts";
import { appInstallationIsNotWidened } from "./repositories/appInstallationIsNotWidened.ts";
import { defaultBranchIsTheDeclaredOne } from "./repositories/defaultBranchIsTheDeclaredOne.ts";
import { guardedFileIsNotWrittenByTheStack } from "./repositories/guardedFileIsNotWrittenByTheStack.ts";
import { organisationGivesNoBasePermission } from "./repositories/organisationGivesNoBasePermission.ts";
import { organisationMembershipIsMadeElsewhere } from "./repositories/organisationMembershipIsMadeElsewhere.ts";
import { repositoryAccessIsAuthoritative } from "./repositories/repositoryAccessIsAuthoritative.ts";
import { repositoryCodeownersIsGenerated } from "./repositories/repositoryCodeownersIsGenerated.ts";
import { repositoryGrantsNoMoreThanPush } from "./repositories/repositoryGrantsNoMoreThanPush.ts";
import { repositoryHasNoDeployKey } from "./repositories/repositoryHasNoDeployKey.ts";
import { repositoryHasNoOutsideCollaborator } from "./repositories/repositoryHasNoOutsideCollaborator.ts";
import { repositoryHasNoWebhook } from "./repositories/repositoryHasNoWebhook.ts";
import { repositoryIsPrivateOrDeclaredPublic } from "./repositories/repositoryIsPrivateOrDeclaredPublic.ts";
import { repositoryOverlooksNoTeam } from "./repositories/repositoryOverlooksNoTeam.ts";
import { userKeyIsAddedByItsUser } from "./repositories/userKeyIsAddedByItsUser.ts";
import { rulesetDismissesStaleReviews } from "./rulesets/rulesetDismissesStaleReviews.ts";
import { rulesetExcludesNothing } from "./rulesets/rulesetExcludesNothing.ts";
import { rulesetForbidsDeletion } from "./rulesets/rulesetForbidsDeletion.ts";
import { rulesetForbidsForcePush } from "./rulesets/rulesetForbidsForcePush.ts";
import { rulesetHasNoBypass } from "./rulesets/rulesetHasNoBypass.ts";
import { rulesetIsActive } from "./rulesets/rulesetIsActive.ts";
import { rulesetNamesItsRefs } from "./rulesets/rulesetNamesItsRefs.ts";
import { rulesetPinsItsChecks } from "./rulesets/rulesetPinsItsChecks.ts";
import { rulesetRequiresAPullRequest } from "./rulesets/rulesetRequiresAPullRequest.ts";
import { rulesetRequiresApproval } from "./rulesets/rulesetRequiresApproval.ts";
import { rulesetRequiresCodeOwnerReview } from "./rulesets/rulesetRequiresCodeOwnerReview.ts";
import { rulesetRequiresLastPushApproval } from "./rulesets/rulesetRequiresLastPushApproval.ts";
import { rulesetRequiresStrictChecks } from "./rulesets/rulesetRequiresStrictChecks.ts";
import { rulesetRequiresTheScans } from "./rulesets/rulesetRequiresTheScans.ts";
import { rulesetResolvesConversations } from "./rulesets/rulesetResolvesConversations.ts";
import { tagRulesetForbidsMoving } from "./rulesets/tagRulesetForbidsMoving.ts";
import { teamIsProtected } from "./teams/teamIsProtected.ts";
import { teamIsVisible } from "./teams/teamIsVisible.ts";
import { teamKeepsNoDefaultMaintainer } from "./teams/teamKeepsNoDefaultMaintainer.ts";
import { teamMaintainerIsAnOrganisationOwner } from "./teams/teamMaintainerIsAnOrganisationOwner.ts";
import { teamMembersAreDeclaredPeople } from "./teams/teamMembersAreDeclaredPeople.ts";
import { teamMembershipIsAuthoritative } from "./teams/teamMembershipIsAuthoritative.ts";
import { accessIsSaidOnce } from "./repositories/accessIsSaidOnce.ts";

/** What must hold of everything on GitHub, whatever the declaration says; by name. */
export const githubRules: readonly ResourceRule[] = [
  allowedActionsAreSelected,
  appInstallationIsNotWidened,
  branchProtectionForbidsDeletion,
  branchProtectionForbidsForcePush,
  branchProtectionHasNoBypass,
  branchProtectionHoldsForAdministrators,
  branchProtectionRequiresReview,
  branchProtectionRequiresStrictChecks,
  branchProtectionResolvesConversations,
  branchProtectionRestrictsDismissal,
  defaultBranchIsTheDeclaredOne,
  deploymentComesFromAProtectedRef,
  deploymentSourceIsNarrow,
  environmentAllowsNoAdministratorBypass,
  environmentIsReviewed,
  environmentNamesItsBranches,
  environmentPreventsSelfReview,
  githubProviderHasKnownSettings,
  githubProviderReachesGithubItself,
  githubProviderServesTheOrganisation,
  guardedFileIsNotWrittenByTheStack,
  organisationGivesNoBasePermission,
  organisationMembershipIsMadeElsewhere,
  repositoryAccessIsAuthoritative,
  repositoryCodeownersIsGenerated,
  repositoryGrantsNoMoreThanPush,
  repositoryHasNoDeployKey,
  repositoryHasNoOutsideCollaborator,
  repositoryHasNoWebhook,
  repositoryIsPrivateOrDeclaredPublic,
  repositoryOverlooksNoTeam,
  rulesetDismissesStaleReviews,
  rulesetExcludesNothing,
  rulesetForbidsDeletion,
  rulesetForbidsForcePush,
  rulesetHasNoBypass,
  rulesetIsActive,
  rulesetNamesItsRefs,
  rulesetPinsItsChecks,
  rulesetRequiresAPullRequest,
  rulesetRequiresApproval,
  rulesetRequiresCodeOwnerReview,
  rulesetRequiresLastPushApproval,
  rulesetRequiresStrictChecks,
  rulesetRequiresTheScans,
  rulesetResolvesConversations,
  runnerAccessIsNotWidened,
  secretAccessIsNotWidened,
  subjectClaimIsGithubsOwn,
  tagRulesetForbidsMoving,
  teamIsProtected,
  teamIsVisible,
  teamKeepsNoDefaultMaintainer,
  teamMaintainerIsAnOrganisationOwner,
  teamMembersAreDeclaredPeople,
  teamMembershipIsAuthoritative,
  userKeyIsAddedByItsUser,
  workflowApprovesNothing,
  workflowReuseStaysInTheRepository,
  workflowTokenIsReadOnly,
];

/** What shows only when all resources are seen together. */
export const githubStackRules: readonly StackRule[] = [accessIsSaidOnce];
