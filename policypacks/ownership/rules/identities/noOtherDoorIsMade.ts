import { neverMade } from "../../documents/neverMade.ts";

/** Who gets in, gets in by a trust policy. */
export const noOtherDoorIsMade = neverMade({
  name: "no-other-door-is-made",
  description:
    "The stack makes no way into an account beside its roles: no IAM Roles Anywhere, Identity Center, Cognito, cluster access or shared resources.",
  why: "Each of these gives somebody access without a trust policy that this pack reads.",
  fix: "Remove it: who gets in follows from the declaration.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"],
  what: "A way into the account beside the planned roles",
  types: [
    "aws:cognito/identityPool:IdentityPool",
    "aws:cognito/identityPoolProviderPrincipalTag:IdentityPoolProviderPrincipalTag",
    "aws:cognito/identityPoolRoleAttachment:IdentityPoolRoleAttachment",
    "aws:eks/accessEntry:AccessEntry",
    "aws:eks/accessPolicyAssociation:AccessPolicyAssociation",
    "aws:eks/identityProviderConfig:IdentityProviderConfig",
    "aws:eks/podIdentityAssociation:PodIdentityAssociation",
    "aws:identitystore/group:Group",
    "aws:identitystore/groupMembership:GroupMembership",
    "aws:identitystore/user:User",
    "aws:organizations/delegatedAdministrator:DelegatedAdministrator",
    "aws:ram/principalAssociation:PrincipalAssociation",
    "aws:ram/resourceShare:ResourceShare",
    "aws:rolesanywhere/profile:Profile",
    "aws:rolesanywhere/trustAnchor:TrustAnchor",
    "aws:ssoadmin/accountAssignment:AccountAssignment",
    "aws:ssoadmin/applicationAssignment:ApplicationAssignment",
    "aws:ssoadmin/instanceAccessControlAttributes:InstanceAccessControlAttributes",
    "aws:ssoadmin/permissionSet:PermissionSet",
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
    "aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment",
    "aws:ssoadmin/trustedTokenIssuer:TrustedTokenIssuer",
  ],
});
