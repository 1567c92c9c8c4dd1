import type { ServiceTables } from "../serviceTable.ts";

/** Who may do what. Every write in these services that is not named changes that. */
export const identityServices: readonly string[] = [
  "account",
  "iam",
  "identity-sync",
  "identitystore",
  "organizations",
  "rolesanywhere",
  "sso",
  "sso-directory",
];

export const identity: ServiceTables = {
  iam: {
    passing: ["PassRole"],
    boundary: ["PutRolePermissionsBoundary", "PutUserPermissionsBoundary"],
    infrastructure: [
      "AddRoleToInstanceProfile",
      "CreateInstanceProfile",
      "CreateServiceLinkedRole",
      "DeleteInstanceProfile",
      "DeleteServiceLinkedRole",
      "RemoveRoleFromInstanceProfile",
    ],
    credential: [
      "ChangePassword",
      "CreateAccessKey",
      "CreateLoginProfile",
      "CreateServiceSpecificCredential",
      "CreateVirtualMFADevice",
      "EnableMFADevice",
      "ResetServiceSpecificCredential",
      "ResyncMFADevice",
      "UpdateLoginProfile",
      "UploadSSHPublicKey",
      "UploadSigningCertificate",
    ],
    revocation: [
      "DeleteAccessKey",
      "DeleteLoginProfile",
      "DeleteSSHPublicKey",
      "DeleteServiceSpecificCredential",
      "DeleteSigningCertificate",
      "UpdateAccessKey",
    ],
    "secret-write": ["UploadServerCertificate"],
  },
  identitystore: { revocation: ["DeleteGroupMembership"] },
  organizations: {
    oversight: ["DeleteOrganization", "DetachPolicy", "DisablePolicyType", "LeaveOrganization"],
  },
  sso: { revocation: ["DeleteAccountAssignment"] },
  sts: {
    "other-role": [
      "AssumeRole",
      "AssumeRoleWithSAML",
      "AssumeRoleWithWebIdentity",
      "SetContext",
      "SetSourceIdentity",
      "TagSession",
    ],
    identity: ["AssumeRoot"],
    credential: ["GetDelegatedAccessToken", "GetFederationToken"],
    workload: ["GetWebIdentityToken"],
    configuration: ["DecodeAuthorizationMessage", "GetServiceBearerToken", "GetSessionToken"],
  },
};
