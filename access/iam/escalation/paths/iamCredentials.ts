import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks } from "./sources.ts";
import { step } from "./steps.ts";

const sources = [hackTricks("aws-iam-privesc")];

/** Paths over credentials, second factors and identity providers. For one's own user none of them is one. */
export const iamCredentialPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-iam-client-id-of-oidc-provider",
    name: "iam:AddClientIDToOpenIDConnectProvider",
    sources: ["https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html"],
    steps: [step("iam:AddClientIDToOpenIDConnectProvider", "own-oidc-provider")],
    how: "Lets tokens that the identity provider issued for another client assume the roles that do not check the audience.",
    fix: "Allow changes of identity providers to nobody but the owner of the account's federation.",
  },
  {
    id: "keyholder-iam-deactivate-mfa-of-another",
    name: "iam:DeactivateMFADevice",
    sources,
    steps: [step("iam:DeactivateMFADevice", "privileged-user")],
    how: "Takes the second factor away from somebody else's user, so that a known password or key is enough.",
    fix: 'Allow iam:DeactivateMFADevice only on "user/${aws:username}", with aws:MultiFactorAuthPresent.',
  },
  {
    id: "keyholder-iam-enable-mfa-of-another",
    name: "iam:CreateVirtualMFADevice + iam:EnableMFADevice",
    sources,
    steps: [step("iam:CreateVirtualMFADevice", "own-mfa-device"), step("iam:EnableMFADevice", "privileged-user")],
    how: "Gives somebody else's user a second factor that one holds, and passes with its key where a second factor is asked for.",
    fix: 'Allow iam:EnableMFADevice only on "user/${aws:username}".',
  },
  {
    id: "keyholder-iam-recreate-saml-provider",
    name: "iam:DeleteSAMLProvider + iam:CreateSAMLProvider",
    sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html"],
    steps: [step("iam:DeleteSAMLProvider", "own-saml-provider"), step("iam:CreateSAMLProvider", "own-saml-provider")],
    how: "Makes an identity provider anew under the name that roles trust, with certificates of one's own, and signs in as anybody.",
    fix: "Allow changes of identity providers to nobody but the owner of the account's federation.",
  },
  {
    id: "keyholder-iam-service-specific-credential",
    name: "iam:CreateServiceSpecificCredential or iam:ResetServiceSpecificCredential",
    sources,
    steps: [
      [
        step("iam:CreateServiceSpecificCredential", "privileged-user"),
        step("iam:ResetServiceSpecificCredential", "privileged-user"),
      ],
    ],
    how: "Makes or resets a password of somebody else's user for CodeCommit, Keyspaces or Bedrock, and uses the service as that user.",
    fix: 'Allow these actions only on "user/${aws:username}".',
  },
  {
    id: "keyholder-iam-ssh-public-key",
    name: "iam:UploadSSHPublicKey",
    sources,
    steps: [step("iam:UploadSSHPublicKey", "privileged-user")],
    how: "Gives somebody else's user an SSH key that one holds, and reads and writes CodeCommit as that user.",
    fix: 'Allow iam:UploadSSHPublicKey only on "user/${aws:username}".',
  },
  {
    id: "keyholder-iam-thumbprint-of-oidc-provider",
    name: "iam:UpdateOpenIDConnectProviderThumbprint",
    sources,
    steps: [step("iam:UpdateOpenIDConnectProviderThumbprint", "own-oidc-provider")],
    how: "Makes AWS trust another certificate for the keys of an identity provider, so that forged tokens assume its roles.",
    fix: "Allow changes of identity providers to nobody but the owner of the account's federation.",
  },
  {
    id: "keyholder-iam-update-saml-provider",
    name: "iam:UpdateSAMLProvider",
    sources,
    steps: [step("iam:UpdateSAMLProvider", "own-saml-provider")],
    how: "Replaces the certificates of a SAML provider with one's own and signs in as anybody into every role that trusts it.",
    fix: "Allow changes of identity providers to nobody but the owner of the account's federation.",
  },
  {
    id: "keyholder-iam-upload-signing-certificate",
    name: "iam:UploadSigningCertificate",
    sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_signing-cert.html"],
    steps: [step("iam:UploadSigningCertificate", "privileged-user")],
    how: "Gives somebody else's user a certificate of one's own, which signs the user's calls to the services that take one.",
    fix: 'Allow iam:UploadSigningCertificate only on "user/${aws:username}".',
  },
];
