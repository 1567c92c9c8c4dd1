import { neverMade } from "../../documents/neverMade.ts";

/** What holds for the whole account is decided outside of this stack. */
export const noAccountSettingIsChanged = neverMade({
  name: "no-account-setting-is-changed",
  description: "The stack changes no setting of IAM for the whole account.",
  why: "A weaker password policy, tokens of other regions or root access managed from elsewhere change who gets in for every role at once.",
  fix: "Remove it: settings of the account belong to whoever administers the account.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"],
  what: "A setting of IAM for the whole account",
  types: [
    "aws:iam/accountAlias:AccountAlias",
    "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
    "aws:iam/organizationsFeatures:OrganizationsFeatures",
    "aws:iam/outboundWebIdentityFederation:OutboundWebIdentityFederation",
    "aws:iam/securityTokenServicePreferences:SecurityTokenServicePreferences",
    "aws:iam/serverCertificate:ServerCertificate",
  ],
});
