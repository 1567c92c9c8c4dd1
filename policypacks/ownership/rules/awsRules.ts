import type { ResourceRule, StackRule } from "../rule.ts";
import { roleBoundaryIsPlannedForIt } from "./roles/roleBoundaryIsPlannedForIt.ts";
import { roleCarriesABoundary } from "./roles/roleCarriesABoundary.ts";
import { roleDoesNotForceDetach } from "./roles/roleDoesNotForceDetach.ts";
import { roleHasNoInlinePolicyOfItsOwn } from "./roles/roleHasNoInlinePolicyOfItsOwn.ts";
import { roleHasNoManagedPolicy } from "./roles/roleHasNoManagedPolicy.ts";
import { roleLivesUnderItsPath } from "./roles/roleLivesUnderItsPath.ts";
import { roleNameIsFixed } from "./roles/roleNameIsFixed.ts";
import { roleSessionIsShort } from "./roles/roleSessionIsShort.ts";
import { roleTagsSayWhatItIsFor } from "./roles/roleTagsSayWhatItIsFor.ts";
import { roleTrustAdmitsNoStranger } from "./trust/roleTrustAdmitsNoStranger.ts";
import { roleTrustAllowsNoService } from "./trust/roleTrustAllowsNoService.ts";
import { roleTrustAllowsOnlyAssuming } from "./trust/roleTrustAllowsOnlyAssuming.ts";
import { roleTrustCanBeRead } from "./trust/roleTrustCanBeRead.ts";
import { roleTrustConditionsBind } from "./trust/roleTrustConditionsBind.ts";
import { roleTrustDemandsMfa } from "./trust/roleTrustDemandsMfa.ts";
import { roleTrustEndsWithItsReason } from "./trust/roleTrustEndsWithItsReason.ts";
import { roleTrustHasNoDanglingPrincipal } from "./trust/roleTrustHasNoDanglingPrincipal.ts";
import { roleTrustNamesAReviewedEnvironment } from "./trust/roleTrustNamesAReviewedEnvironment.ts";
import { roleTrustNamesNoWholeAccount } from "./trust/roleTrustNamesNoWholeAccount.ts";
import { roleTrustNamesNoWildcard } from "./trust/roleTrustNamesNoWildcard.ts";
import { roleTrustNamesOneIssuer } from "./trust/roleTrustNamesOneIssuer.ts";
import { roleTrustNamesOneSubject } from "./trust/roleTrustNamesOneSubject.ts";
import { roleTrustNamesOwnerAndBackupOnly } from "./trust/roleTrustNamesOwnerAndBackupOnly.ts";
import { roleTrustPinsTheAudience } from "./trust/roleTrustPinsTheAudience.ts";
import { policyCanBeRead } from "./policies/policyCanBeRead.ts";
import { policyEndsWithItsDuty } from "./policies/policyEndsWithItsDuty.ts";
import { policyGivesNoWayUp } from "./policies/policyGivesNoWayUp.ts";
import { policyHasNotEnded } from "./policies/policyHasNotEnded.ts";
import { policyIsOfItsAccount } from "./policies/policyIsOfItsAccount.ts";
import { policyKnowsItsActions } from "./policies/policyKnowsItsActions.ts";
import { policyNamesExactActions } from "./policies/policyNamesExactActions.ts";
import { policyNamesExactResources } from "./policies/policyNamesExactResources.ts";
import { policyPassesRolesExactly } from "./policies/policyPassesRolesExactly.ts";
import { policyServesOneDuty } from "./policies/policyServesOneDuty.ts";
import { policyStaysInItsEnvelope } from "./policies/policyStaysInItsEnvelope.ts";
import { boundaryIsDisjointFromOtherDuties } from "./boundaries/boundaryIsDisjointFromOtherDuties.ts";
import { boundaryIsNotEverything } from "./boundaries/boundaryIsNotEverything.ts";
import { boundaryProtectsItself } from "./boundaries/boundaryProtectsItself.ts";
import { emergencyRoleActsWithinDecisionRights } from "./emergency/emergencyRoleActsWithinDecisionRights.ts";
import { emergencyRoleIsBoundedInTime } from "./emergency/emergencyRoleIsBoundedInTime.ts";
import { emergencyRoleNamesItsIncident } from "./emergency/emergencyRoleNamesItsIncident.ts";
import { emergencyUseRaisesAnAlarm } from "./emergency/emergencyUseRaisesAnAlarm.ts";
import { attachmentsAreExclusiveAndEmpty } from "./identities/attachmentsAreExclusiveAndEmpty.ts";
import { noAccessKeyIsMade } from "./identities/noAccessKeyIsMade.ts";
import { noAccountSettingIsChanged } from "./identities/noAccountSettingIsChanged.ts";
import { noGroupIsMade } from "./identities/noGroupIsMade.ts";
import { noInstanceProfileIsMade } from "./identities/noInstanceProfileIsMade.ts";
import { noOtherDoorIsMade } from "./identities/noOtherDoorIsMade.ts";
import { noPolicyIsAttached } from "./identities/noPolicyIsAttached.ts";
import { noSamlProviderIsMade } from "./identities/noSamlProviderIsMade.ts";
import { noServiceLinkedRoleIsMade } from "./identities/noServiceLinkedRoleIsMade.ts";
import { noUserIsMade } from "./identities/noUserIsMade.ts";
import { oidcProviderIsGithubs } from "./identities/oidcProviderIsGithubs.ts";
import { rolePoliciesAreExclusive } from "./identities/rolePoliciesAreExclusive.ts";
import { resourcePolicyBindsItsServices } from "./resourcePolicies/resourcePolicyBindsItsServices.ts";
import { resourcePolicyCanBeRead } from "./resourcePolicies/resourcePolicyCanBeRead.ts";
import { resourcePolicyCannotBypassABoundary } from "./resourcePolicies/resourcePolicyCannotBypassABoundary.ts";
import { resourcePolicyNamesNoStranger } from "./resourcePolicies/resourcePolicyNamesNoStranger.ts";
import { alarmGoesToItsTopic } from "./alarms/alarmGoesToItsTopic.ts";
import { alarmIsOn } from "./alarms/alarmIsOn.ts";
import { alarmSubscriptionIsDeclared } from "./alarms/alarmSubscriptionIsDeclared.ts";
import { accountProviderIsPinned } from "./providers/accountProviderIsPinned.ts";
import { providerVersionIsKnown } from "./providers/providerVersionIsKnown.ts";

/** The guardrails of AWS that are decided on one resource. */
export const awsRules: readonly ResourceRule[] = [
  roleBoundaryIsPlannedForIt,
  roleCarriesABoundary,
  roleDoesNotForceDetach,
  roleHasNoInlinePolicyOfItsOwn,
  roleHasNoManagedPolicy,
  roleLivesUnderItsPath,
  roleNameIsFixed,
  roleSessionIsShort,
  roleTagsSayWhatItIsFor,
  roleTrustAdmitsNoStranger,
  roleTrustAllowsNoService,
  roleTrustAllowsOnlyAssuming,
  roleTrustCanBeRead,
  roleTrustConditionsBind,
  roleTrustDemandsMfa,
  roleTrustEndsWithItsReason,
  roleTrustHasNoDanglingPrincipal,
  roleTrustNamesAReviewedEnvironment,
  roleTrustNamesNoWholeAccount,
  roleTrustNamesNoWildcard,
  roleTrustNamesOneIssuer,
  roleTrustNamesOneSubject,
  roleTrustNamesOwnerAndBackupOnly,
  roleTrustPinsTheAudience,
  policyCanBeRead,
  policyEndsWithItsDuty,
  policyGivesNoWayUp,
  policyHasNotEnded,
  policyIsOfItsAccount,
  policyKnowsItsActions,
  policyNamesExactActions,
  policyNamesExactResources,
  policyPassesRolesExactly,
  policyServesOneDuty,
  policyStaysInItsEnvelope,
  boundaryIsDisjointFromOtherDuties,
  boundaryIsNotEverything,
  boundaryProtectsItself,
  emergencyRoleActsWithinDecisionRights,
  emergencyRoleIsBoundedInTime,
  emergencyRoleNamesItsIncident,
  attachmentsAreExclusiveAndEmpty,
  noAccessKeyIsMade,
  noAccountSettingIsChanged,
  noGroupIsMade,
  noInstanceProfileIsMade,
  noOtherDoorIsMade,
  noPolicyIsAttached,
  noSamlProviderIsMade,
  noServiceLinkedRoleIsMade,
  noUserIsMade,
  oidcProviderIsGithubs,
  rolePoliciesAreExclusive,
  resourcePolicyBindsItsServices,
  resourcePolicyCanBeRead,
  resourcePolicyCannotBypassABoundary,
  resourcePolicyNamesNoStranger,
  alarmGoesToItsTopic,
  alarmIsOn,
  alarmSubscriptionIsDeclared,
  accountProviderIsPinned,
  providerVersionIsKnown,
];

/** The guardrails of AWS that need the whole stack. */
export const awsStackRules: readonly StackRule[] = [emergencyUseRaisesAnAlarm];
