import type { Check } from "../check.ts";
import { accountCreatesTheOidcProviderOnce } from "./accountCreatesTheOidcProviderOnce.ts";
import { accountIdHasTwelveDigits } from "./accountIdHasTwelveDigits.ts";
import { accountIdsAreUnique } from "./accountIdsAreUnique.ts";
import { accountPartitionIsKnown } from "./accountPartitionIsKnown.ts";
import { accountReferencesAreDeclared } from "./accountReferencesAreDeclared.ts";
import { archivedRepositoryDeploysNothing } from "./archivedRepositoryDeploysNothing.ts";
import { botOwnerApprovesNothingOfTheBot } from "./botOwnerApprovesNothingOfTheBot.ts";
import { botReferencesAreDeclared } from "./botReferencesAreDeclared.ts";
import { branchIsAnExactName } from "./branchIsAnExactName.ts";
import { cloudTrailRecordsManagementEvents } from "./cloudTrailRecordsManagementEvents.ts";
import { customActionHasOneDuty } from "./customActionHasOneDuty.ts";
import { customActionIsExact } from "./customActionIsExact.ts";
import { customActionWidensNothing } from "./customActionWidensNothing.ts";
import { customArnIsOfNoOtherService } from "./customArnIsOfNoOtherService.ts";
import { customArnIsWellFormed } from "./customArnIsWellFormed.ts";
import { customArnStaysInTheAccount } from "./customArnStaysInTheAccount.ts";
import { declarationHasAHome } from "./declarationHasAHome.ts";
import { defaultBranchReachesAnEnvironment } from "./defaultBranchReachesAnEnvironment.ts";
import { deploySourcesAreListedOnce } from "./deploySourcesAreListedOnce.ts";
import { deployTagPatternIsNarrow } from "./deployTagPatternIsNarrow.ts";
import { descriptionFitsIam } from "./descriptionFitsIam.ts";
import { environmentHasAService } from "./environmentHasAService.ts";
import { environmentHasAtMostSixReviewers } from "./environmentHasAtMostSixReviewers.ts";
import { environmentHasDeployBranchesOrTags } from "./environmentHasDeployBranchesOrTags.ts";
import { environmentNamesAreUniqueOnGithub } from "./environmentNamesAreUniqueOnGithub.ts";
import { environmentReviewersAreInThePlan } from "./environmentReviewersAreInThePlan.ts";
import { environmentReferencesAreDeclared } from "./environmentReferencesAreDeclared.ts";
import { githubNameIsWellFormed } from "./githubNameIsWellFormed.ts";
import { guardedPathHasOneDuty } from "./guardedPathHasOneDuty.ts";
import { guardedPathIsNotCodeowners } from "./guardedPathIsNotCodeowners.ts";
import { guardedPathIsWellFormed } from "./guardedPathIsWellFormed.ts";
import { guardedPathLeavesOtherServicesAlone } from "./guardedPathLeavesOtherServicesAlone.ts";
import { idsAreKebabCase } from "./idsAreKebabCase.ts";
import { idsAreNotReserved } from "./idsAreNotReserved.ts";
import { immutableSubjectComesFromGithubCom } from "./immutableSubjectComesFromGithubCom.ts";
import { immutableSubjectHasTheOrganisationId } from "./immutableSubjectHasTheOrganisationId.ts";
import { internalRepositoryBelongsToAnEnterprise } from "./internalRepositoryBelongsToAnEnterprise.ts";
import { keyholderNamesAreReserved } from "./keyholderNamesAreReserved.ts";
import { monorepoIsDeclared } from "./monorepoIsDeclared.ts";
import { oidcIssuerIsGithub } from "./oidcIssuerIsGithub.ts";
import { oneServiceRepositoryHasNoDirectory } from "./oneServiceRepositoryHasNoDirectory.ts";
import { organisationIdIsAPositiveInteger } from "./organisationIdIsAPositiveInteger.ts";
import { organisationLoginIsWellFormed } from "./organisationLoginIsWellFormed.ts";
import { otherRepositoryBelongsToOneService } from "./otherRepositoryBelongsToOneService.ts";
import { pipelineEntersEveryAccount } from "./pipelineEntersEveryAccount.ts";
import { pipelineEnvironmentIsItsOwn } from "./pipelineEnvironmentIsItsOwn.ts";
import { pipelineEnvironmentIsWellFormed } from "./pipelineEnvironmentIsWellFormed.ts";
import { privateRepositoryHasAPaidPlan } from "./privateRepositoryHasAPaidPlan.ts";
import { regionIsWellFormed } from "./regionIsWellFormed.ts";
import { regionLiesInThePartition } from "./regionLiesInThePartition.ts";
import { repositoryBelongsToAService } from "./repositoryBelongsToAService.ts";
import { repositoryBelongsToTheOrganisation } from "./repositoryBelongsToTheOrganisation.ts";
import { repositoryIdIsAPositiveInteger } from "./repositoryIdIsAPositiveInteger.ts";
import { repositoryIdsAreUnique } from "./repositoryIdsAreUnique.ts";
import { repositoryNameIsWellFormed } from "./repositoryNameIsWellFormed.ts";
import { repositoryNamesAreUnique } from "./repositoryNamesAreUnique.ts";
import { repositoryReferencesAreDeclared } from "./repositoryReferencesAreDeclared.ts";
import { resourceBelongsToOneService } from "./resourceBelongsToOneService.ts";
import { resourceDiffersBetweenEnvironments } from "./resourceDiffersBetweenEnvironments.ts";
import { resourceIdsNameEnvironments } from "./resourceIdsNameEnvironments.ts";
import { resourceIsDeclaredOnce } from "./resourceIsDeclaredOnce.ts";
import { resourceKindIsKnown } from "./resourceKindIsKnown.ts";
import { resourceNameFitsAws } from "./resourceNameFitsAws.ts";
import { resourceNameIsExact } from "./resourceNameIsExact.ts";
import { resourceNamePlaceholdersAreKnown } from "./resourceNamePlaceholdersAreKnown.ts";
import { roleNameFitsIam } from "./roleNameFitsIam.ts";
import { roleNamesAreUnique } from "./roleNamesAreUnique.ts";
import { rolePathAndNameFitTheConsole } from "./rolePathAndNameFitTheConsole.ts";
import { serviceDirectoriesDoNotOverlap } from "./serviceDirectoriesDoNotOverlap.ts";
import { serviceDirectoryIsWellFormed } from "./serviceDirectoryIsWellFormed.ts";
import { serviceHasTwoApprovers } from "./serviceHasTwoApprovers.ts";
import { serviceListsEachNameOnce } from "./serviceListsEachNameOnce.ts";
import { serviceNamesDoNotPrefixEachOther } from "./serviceNamesDoNotPrefixEachOther.ts";
import { servicePrincipalIsWellFormed } from "./servicePrincipalIsWellFormed.ts";
import { serviceReferencesAreDeclared } from "./serviceReferencesAreDeclared.ts";
import { serviceRunsInAnEnvironment } from "./serviceRunsInAnEnvironment.ts";
import { stateBackendIsWellFormed } from "./stateBackendIsWellFormed.ts";
import { stateMachineAndScheduleHaveARole } from "./stateMachineAndScheduleHaveARole.ts";
import { statusCheckIsPinnedToAnApp } from "./statusCheckIsPinnedToAnApp.ts";
import { statusCheckNamesItsJob } from "./statusCheckNamesItsJob.ts";
import { statusChecksDiffer } from "./statusChecksDiffer.ts";
import { teamSlugsDoNotCollide } from "./teamSlugsDoNotCollide.ts";
import { workflowFilesAreGuarded } from "./workflowFilesAreGuarded.ts";

/** What is checked about accounts, environments, repositories, services and their resources. */
export const serviceChecks: readonly Check[] = [
  accountCreatesTheOidcProviderOnce,
  accountIdHasTwelveDigits,
  accountIdsAreUnique,
  accountPartitionIsKnown,
  accountReferencesAreDeclared,
  archivedRepositoryDeploysNothing,
  botOwnerApprovesNothingOfTheBot,
  botReferencesAreDeclared,
  branchIsAnExactName,
  cloudTrailRecordsManagementEvents,
  customActionHasOneDuty,
  customActionIsExact,
  customActionWidensNothing,
  customArnIsOfNoOtherService,
  customArnIsWellFormed,
  customArnStaysInTheAccount,
  declarationHasAHome,
  defaultBranchReachesAnEnvironment,
  deploySourcesAreListedOnce,
  deployTagPatternIsNarrow,
  descriptionFitsIam,
  environmentHasAService,
  environmentHasAtMostSixReviewers,
  environmentHasDeployBranchesOrTags,
  environmentNamesAreUniqueOnGithub,
  environmentReferencesAreDeclared,
  environmentReviewersAreInThePlan,
  githubNameIsWellFormed,
  guardedPathHasOneDuty,
  guardedPathIsNotCodeowners,
  guardedPathIsWellFormed,
  guardedPathLeavesOtherServicesAlone,
  idsAreKebabCase,
  idsAreNotReserved,
  immutableSubjectComesFromGithubCom,
  immutableSubjectHasTheOrganisationId,
  internalRepositoryBelongsToAnEnterprise,
  keyholderNamesAreReserved,
  monorepoIsDeclared,
  oidcIssuerIsGithub,
  oneServiceRepositoryHasNoDirectory,
  organisationIdIsAPositiveInteger,
  organisationLoginIsWellFormed,
  otherRepositoryBelongsToOneService,
  pipelineEntersEveryAccount,
  pipelineEnvironmentIsItsOwn,
  pipelineEnvironmentIsWellFormed,
  privateRepositoryHasAPaidPlan,
  regionIsWellFormed,
  regionLiesInThePartition,
  repositoryBelongsToAService,
  repositoryBelongsToTheOrganisation,
  repositoryIdIsAPositiveInteger,
  repositoryIdsAreUnique,
  repositoryNameIsWellFormed,
  repositoryNamesAreUnique,
  repositoryReferencesAreDeclared,
  resourceBelongsToOneService,
  resourceDiffersBetweenEnvironments,
  resourceIdsNameEnvironments,
  resourceIsDeclaredOnce,
  resourceKindIsKnown,
  resourceNameFitsAws,
  resourceNameIsExact,
  resourceNamePlaceholdersAreKnown,
  roleNameFitsIam,
  roleNamesAreUnique,
  rolePathAndNameFitTheConsole,
  serviceDirectoriesDoNotOverlap,
  serviceDirectoryIsWellFormed,
  serviceHasTwoApprovers,
  serviceListsEachNameOnce,
  serviceNamesDoNotPrefixEachOther,
  servicePrincipalIsWellFormed,
  serviceReferencesAreDeclared,
  serviceRunsInAnEnvironment,
  stateBackendIsWellFormed,
  stateMachineAndScheduleHaveARole,
  statusCheckIsPinnedToAnApp,
  statusCheckNamesItsJob,
  statusChecksDiffer,
  teamSlugsDoNotCollide,
  workflowFilesAreGuarded,
];
