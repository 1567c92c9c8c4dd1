import type { EscalationPath } from "../escalationPath.ts";
import { boundaryGuide, hackTricks } from "./sources.ts";
import { step } from "./steps.ts";

const identityCenter = hackTricks("aws-sso-and-identitystore-privesc");
const provision = step("sso:ProvisionPermissionSet", "own-permission-set");
const ownerOnly = "Allow changes of permission sets and assignments to nobody but the owner of Identity Center.";

/** IAM Identity Center and its directory. */
export const identityCenterPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-boundary-of-permission-set",
    name: "sso:DeletePermissionsBoundaryFromPermissionSet or sso:PutPermissionsBoundaryToPermissionSet + sso:ProvisionPermissionSet",
    sources: [identityCenter, boundaryGuide],
    steps: [
      [
        step("sso:DeletePermissionsBoundaryFromPermissionSet", "own-permission-set"),
        step("sso:PutPermissionsBoundaryToPermissionSet", "own-permission-set"),
      ],
      provision,
    ],
    how: "Takes the boundary off a permission set that one has, or replaces it by one that bounds nothing.",
    fix: ownerOnly,
  },
  {
    id: "keyholder-boundary-policy-of-permission-set",
    name: "sso:DetachManagedPolicyFromPermissionSet, sso:DetachCustomerManagedPolicyReferenceFromPermissionSet or sso:DeleteInlinePolicyFromPermissionSet + sso:ProvisionPermissionSet",
    sources: [identityCenter],
    steps: [
      [
        step("sso:DetachManagedPolicyFromPermissionSet", "own-permission-set"),
        step("sso:DetachCustomerManagedPolicyReferenceFromPermissionSet", "own-permission-set"),
        step("sso:DeleteInlinePolicyFromPermissionSet", "own-permission-set"),
      ],
      provision,
    ],
    how: "Takes a policy that denies off a permission set that one has.",
    fix: ownerOnly,
  },
  {
    id: "keyholder-sso-account-assignment",
    name: "sso:CreateAccountAssignment",
    sources: [identityCenter],
    steps: [
      step("sso:CreateAccountAssignment", "own-permission-set"),
      step("sso:CreateAccountAssignment", "sso-account"),
    ],
    how: "Assigns oneself a permission set in an account.",
    fix: ownerOnly,
  },
  {
    id: "keyholder-sso-attach-policy",
    name: "sso:AttachManagedPolicyToPermissionSet or sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
    sources: [identityCenter],
    steps: [
      [
        step("sso:AttachManagedPolicyToPermissionSet", "own-permission-set"),
        step("sso:AttachCustomerManagedPolicyReferenceToPermissionSet", "own-permission-set"),
      ],
    ],
    how: "Attaches AdministratorAccess to a permission set that one has, which takes effect when it is provisioned next.",
    fix: ownerOnly,
  },
  {
    id: "keyholder-sso-group-membership",
    name: "identitystore:CreateGroupMembership or sso-directory:AddMemberToGroup",
    sources: [identityCenter],
    steps: [
      [
        step("identitystore:CreateGroupMembership", "identity-store-group"),
        step("sso-directory:AddMemberToGroup", "none"),
      ],
    ],
    how: "Adds oneself to a group of Identity Center and gets the group's assignments.",
    fix: "Allow group memberships only in exact groups without privileges.",
  },
  {
    id: "keyholder-sso-inline-policy",
    name: "sso:PutInlinePolicyToPermissionSet",
    sources: [identityCenter],
    steps: [step("sso:PutInlinePolicyToPermissionSet", "own-permission-set")],
    how: "Writes an inline policy that allows everything into a permission set that one has, which takes effect when it is provisioned next.",
    fix: ownerOnly,
  },
];
