import type { Check } from "../check.ts";
import { accessHolderHasAnAwsIdentity } from "./accessHolderHasAnAwsIdentity.ts";
import { accountableGroupHasALead } from "./accountableGroupHasALead.ts";
import { activityCellIsKnown } from "./activityCellIsKnown.ts";
import { activityHasAName } from "./activityHasAName.ts";
import { activityHasAResponsible } from "./activityHasAResponsible.ts";
import { activityHasAnAccountable } from "./activityHasAnAccountable.ts";
import { activityHasOneAccountable } from "./activityHasOneAccountable.ts";
import { activityNameIsUnique } from "./activityNameIsUnique.ts";
import { alarmReachesSomebody } from "./alarmReachesSomebody.ts";
import { approvalFollowsFromOneActivity } from "./approvalFollowsFromOneActivity.ts";
import { areaIsDeclared } from "./areaIsDeclared.ts";
import { areaOwnerIsNotItsApprover } from "./areaOwnerIsNotItsApprover.ts";
import { auditorApprovesNothing } from "./auditorApprovesNothing.ts";
import { auditorHoldsNoAccess } from "./auditorHoldsNoAccess.ts";
import { awsIdentityIsOfADeclaredPartition } from "./awsIdentityIsOfADeclaredPartition.ts";
import { awsIdentityIsUnique } from "./awsIdentityIsUnique.ts";
import { awsUserArnIsWellFormed } from "./awsUserArnIsWellFormed.ts";
import { botHasAPurpose } from "./botHasAPurpose.ts";
import { botIsNotAPerson } from "./botIsNotAPerson.ts";
import { collisionPathNamesSomebody } from "./collisionPathNamesSomebody.ts";
import { complianceIsApartFromDelivery } from "./complianceIsApartFromDelivery.ts";
import { criticalFindingBlocksTheRelease } from "./criticalFindingBlocksTheRelease.ts";
import { dateIsACalendarDate } from "./dateIsACalendarDate.ts";
import { dutyBackupIsAnotherPerson } from "./dutyBackupIsAnotherPerson.ts";
import { dutyHasABackup } from "./dutyHasABackup.ts";
import { dutyHasAnOwner } from "./dutyHasAnOwner.ts";
import { dutyHolderStaysUntilTheNextReview } from "./dutyHolderStaysUntilTheNextReview.ts";
import { dutyIsReviewedInTime } from "./dutyIsReviewedInTime.ts";
import { dutyTaskIsStated } from "./dutyTaskIsStated.ts";
import { effectNamesWhatItDecides } from "./effectNamesWhatItDecides.ts";
import { emergencyAccessIsReviewedInTime } from "./emergencyAccessIsReviewedInTime.ts";
import { emergencyActIsKnown } from "./emergencyActIsKnown.ts";
import { emergencyHasTwoHolders } from "./emergencyHasTwoHolders.ts";
import { emergencyHolderDecidesIncidents } from "./emergencyHolderDecidesIncidents.ts";
import { emergencyHolderIsNamedOnce } from "./emergencyHolderIsNamedOnce.ts";
import { emergencySessionIsShort } from "./emergencySessionIsShort.ts";
import { emergencyUseIsNotified } from "./emergencyUseIsNotified.ts";
import { escalationGoesPastTheFirstResponder } from "./escalationGoesPastTheFirstResponder.ts";
import { escalationNamesEachPersonOnce } from "./escalationNamesEachPersonOnce.ts";
import { escalationReachesADecision } from "./escalationReachesADecision.ts";
import { exceptionApproverIsAccountable } from "./exceptionApproverIsAccountable.ts";
import { exceptionBenefitsAnotherPerson } from "./exceptionBenefitsAnotherPerson.ts";
import { exceptionEndsInTime } from "./exceptionEndsInTime.ts";
import { exceptionGivesWhatIsMissing } from "./exceptionGivesWhatIsMissing.ts";
import { textShowsAsItIs } from "./textShowsAsItIs.ts";
import { exceptionGivesItsReason } from "./exceptionGivesItsReason.ts";
import { exceptionGrantsWhatTheServiceHas } from "./exceptionGrantsWhatTheServiceHas.ts";
import { exceptionHasNotExpired } from "./exceptionHasNotExpired.ts";
import { exceptionIsApprovedByTheApprover } from "./exceptionIsApprovedByTheApprover.ts";
import { exceptionIsNotGrantedAhead } from "./exceptionIsNotGrantedAhead.ts";
import { exceptionIsRecordedByAnotherPerson } from "./exceptionIsRecordedByAnotherPerson.ts";
import { exceptionIsTheOnlyOneOfItsFinding } from "./exceptionIsTheOnlyOneOfItsFinding.ts";
import { exceptionOpensOneFinding } from "./exceptionOpensOneFinding.ts";
import { exceptionPathHasALimit } from "./exceptionPathHasALimit.ts";
import { exceptionPathHasTwoPeople } from "./exceptionPathHasTwoPeople.ts";
import { furtherDutyHasItsOwnId } from "./furtherDutyHasItsOwnId.ts";
import { githubIdIsAPositiveInteger } from "./githubIdIsAPositiveInteger.ts";
import { githubIdIsUnique } from "./githubIdIsUnique.ts";
import { githubLoginIsUnique } from "./githubLoginIsUnique.ts";
import { githubLoginIsWellFormed } from "./githubLoginIsWellFormed.ts";
import { groupDeputyIsAnotherPerson } from "./groupDeputyIsAnotherPerson.ts";
import { groupLeadIsOfTheGroup } from "./groupLeadIsOfTheGroup.ts";
import { idIsWellFormed } from "./idIsWellFormed.ts";
import { identityCenterDemandsMfa } from "./identityCenterDemandsMfa.ts";
import { identityCenterUserNameIsWellFormed } from "./identityCenterUserNameIsWellFormed.ts";
import { incidentDutyIsDeclared } from "./incidentDutyIsDeclared.ts";
import { incidentTeamIsFormal } from "./incidentTeamIsFormal.ts";
import { lifecycleIsComplete } from "./lifecycleIsComplete.ts";
import { lifecycleStageHasAnOwner } from "./lifecycleStageHasAnOwner.ts";
import { namedPersonStillWorksHere } from "./namedPersonStillWorksHere.ts";
import { pageIsUpdatedWithinAQuarter } from "./pageIsUpdatedWithinAQuarter.ts";
import { permissionSetRoleIsWellFormed } from "./permissionSetRoleIsWellFormed.ts";
import { personHasAName } from "./personHasAName.ts";
import { personIsNotAGroup } from "./personIsNotAGroup.ts";
import { personReferenceIsDeclared } from "./personReferenceIsDeclared.ts";
import { personReferenceIsNotABot } from "./personReferenceIsNotABot.ts";
import { personReferenceIsOnePerson } from "./personReferenceIsOnePerson.ts";
import { personSquadIsDeclared } from "./personSquadIsDeclared.ts";
import { profileFitsTheSquads } from "./profileFitsTheSquads.ts";
import { profileHasItsSecurityPeople } from "./profileHasItsSecurityPeople.ts";
import { recurringDutyIsDeclared } from "./recurringDutyIsDeclared.ts";
import { releaseBlockerIsStated } from "./releaseBlockerIsStated.ts";
import { reviewIsByAnotherPerson } from "./reviewIsByAnotherPerson.ts";
import { reviewNamesItsDigest } from "./reviewNamesItsDigest.ts";
import { reviewIntervalIsWithinAYear } from "./reviewIntervalIsWithinAYear.ts";
import { reviewIsNotInTheFuture } from "./reviewIsNotInTheFuture.ts";
import { severerFindingBlocksAsWell } from "./severerFindingBlocksAsWell.ts";
import { squadChampionIsADeveloper } from "./squadChampionIsADeveloper.ts";
import { statusUpdatesAreApartFromEscalation } from "./statusUpdatesAreApartFromEscalation.ts";

/** What must hold of people, duties, responsibilities, incidents and exceptions. */
export const peopleChecks: readonly Check[] = [
  accessHolderHasAnAwsIdentity,
  accountableGroupHasALead,
  activityCellIsKnown,
  activityHasAName,
  activityHasAResponsible,
  activityHasAnAccountable,
  activityHasOneAccountable,
  activityNameIsUnique,
  alarmReachesSomebody,
  approvalFollowsFromOneActivity,
  areaIsDeclared,
  areaOwnerIsNotItsApprover,
  auditorApprovesNothing,
  auditorHoldsNoAccess,
  awsIdentityIsOfADeclaredPartition,
  awsIdentityIsUnique,
  awsUserArnIsWellFormed,
  botHasAPurpose,
  botIsNotAPerson,
  collisionPathNamesSomebody,
  complianceIsApartFromDelivery,
  criticalFindingBlocksTheRelease,
  dateIsACalendarDate,
  dutyBackupIsAnotherPerson,
  dutyHasABackup,
  dutyHasAnOwner,
  dutyHolderStaysUntilTheNextReview,
  dutyIsReviewedInTime,
  dutyTaskIsStated,
  effectNamesWhatItDecides,
  emergencyAccessIsReviewedInTime,
  emergencyActIsKnown,
  emergencyHasTwoHolders,
  emergencyHolderDecidesIncidents,
  emergencyHolderIsNamedOnce,
  emergencySessionIsShort,
  emergencyUseIsNotified,
  escalationGoesPastTheFirstResponder,
  escalationNamesEachPersonOnce,
  escalationReachesADecision,
  exceptionApproverIsAccountable,
  exceptionBenefitsAnotherPerson,
  exceptionEndsInTime,
  exceptionGivesItsReason,
  exceptionGivesWhatIsMissing,
  textShowsAsItIs,
  exceptionGrantsWhatTheServiceHas,
  exceptionHasNotExpired,
  exceptionIsApprovedByTheApprover,
  exceptionIsNotGrantedAhead,
  exceptionIsRecordedByAnotherPerson,
  exceptionIsTheOnlyOneOfItsFinding,
  exceptionOpensOneFinding,
  exceptionPathHasALimit,
  exceptionPathHasTwoPeople,
  furtherDutyHasItsOwnId,
  githubIdIsAPositiveInteger,
  githubIdIsUnique,
  githubLoginIsUnique,
  githubLoginIsWellFormed,
  groupDeputyIsAnotherPerson,
  groupLeadIsOfTheGroup,
  idIsWellFormed,
  identityCenterDemandsMfa,
  identityCenterUserNameIsWellFormed,
  incidentDutyIsDeclared,
  incidentTeamIsFormal,
  lifecycleIsComplete,
  lifecycleStageHasAnOwner,
  namedPersonStillWorksHere,
  pageIsUpdatedWithinAQuarter,
  permissionSetRoleIsWellFormed,
  personHasAName,
  personIsNotAGroup,
  personReferenceIsDeclared,
  personReferenceIsNotABot,
  personReferenceIsOnePerson,
  personSquadIsDeclared,
  profileFitsTheSquads,
  profileHasItsSecurityPeople,
  recurringDutyIsDeclared,
  releaseBlockerIsStated,
  reviewIsByAnotherPerson,
  reviewNamesItsDigest,
  reviewIntervalIsWithinAYear,
  reviewIsNotInTheFuture,
  severerFindingBlocksAsWell,
  squadChampionIsADeveloper,
  statusUpdatesAreApartFromEscalation,
];
