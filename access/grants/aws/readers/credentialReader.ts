import type { StackResource, Value } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { lastPart } from "../stack/arnParts.ts";
import { linksTo } from "../stack/links.ts";
import { userGrants } from "../users/userGrants.ts";

/** What lets somebody in as an IAM user without a role: access keys, passwords, and the keys of single services. */
export const credentialReader: TypeReader = {
  types: [
    "aws:iam/accessKey:AccessKey",
    "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
    "aws:iam/signingCertificate:SigningCertificate",
    "aws:iam/sshKey:SshKey",
    "aws:iam/userLoginProfile:UserLoginProfile",
  ],
  grants(resource, view) {
    const { status } = resource.properties;
    if (typeof status === "string" && status.toLowerCase() === "inactive") return [];
    const user = userOf(resource);
    return userGrants(resource, view, {
      users: user,
      field: "user",
      can: "act",
      on: typeof user === "string" ? `as IAM user ${lastPart(user)}` : "as an IAM user that is not known",
      because: `${subjectOf(resource)} lets in whoever has it`,
    });
  },
  controls: (resource) =>
    controlsOf(resource, settingDrafts(resource.properties, { defaults: { status: "Active", passwordLength: 20 } })),
  links: (resource, view) => linksTo("user", userOf(resource), resource, view),
};

function userOf({ properties: { user, userName, username } }: StackResource): Value | undefined {
  return user ?? userName ?? username;
}
