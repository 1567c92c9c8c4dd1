import { neverMade } from "../../documents/neverMade.ts";

/** People are declared, and made elsewhere. */
export const noUserIsMade = neverMade({
  name: "no-user-is-made",
  description: "The stack makes no IAM user, no sign-in for one, and puts none into a group.",
  why: "A user is a second person beside the declared one, with credentials that never expire and a boundary that nobody planned.",
  fix: "Remove it: people come from the identity account or from Identity Center, and are only named here.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],
  what: "Something that belongs to an IAM user",
  types: [
    "aws:iam/user:User",
    "aws:iam/userGroupMembership:UserGroupMembership",
    "aws:iam/userLoginProfile:UserLoginProfile",
    "aws:iam/userPoliciesExclusive:UserPoliciesExclusive",
    "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
    "aws:iam/virtualMfaDevice:VirtualMfaDevice",
  ],
});
