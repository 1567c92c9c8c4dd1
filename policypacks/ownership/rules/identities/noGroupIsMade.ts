import { neverMade } from "../../documents/neverMade.ts";

/** Nobody has access by being in a group of AWS. */
export const noGroupIsMade = neverMade({
  name: "no-group-is-made",
  description: "The stack makes no IAM group, and puts nobody into one.",
  why: "What a group may do, its members may do besides their duties, and no trust policy shows it.",
  fix: "Remove it: access comes from the roles of duties.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"],
  what: "Something that belongs to an IAM group",
  types: [
    "aws:iam/group:Group",
    "aws:iam/groupMembership:GroupMembership",
    "aws:iam/groupPoliciesExclusive:GroupPoliciesExclusive",
    "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive",
  ],
});
