import { inQuotes } from "../../../../model/index.ts";
import type { ResourceRule } from "../../rule.ts";

/** Nobody's permissions are anything but the one policy that the plan writes. */
export const noPolicyIsAttached: ResourceRule = {
  name: "no-policy-is-attached",
  description:
    "The stack attaches no policy, in whatever form, to a role, a user, a group or a permission set, but the one policy of a role.",
  why: "An attached policy adds to what the role's own says, and one of AWS's changes without anybody here.",
  fix: "Remove it: permissions follow from the duty.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [
    "aws:iam/groupPolicy:GroupPolicy",
    "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
    "aws:iam/policyAttachment:PolicyAttachment",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    "aws:ssoadmin/customerManagedPolicyAttachment:CustomerManagedPolicyAttachment",
    "aws:ssoadmin/customerManagedPolicyAttachmentsExclusive:CustomerManagedPolicyAttachmentsExclusive",
    "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment",
    "aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive",
  ],
  check({ type, properties: { policyArn, managedPolicyArn } }) {
    const arn = policyArn ?? managedPolicyArn;
    if (typeof arn === "string") return [{ id: `Policy::${arn}`, message: `${inQuotes(arn)} is attached.` }];
    return [{ id: `Type::${type}`, message: `A policy is attached, by ${inQuotes(type)}.` }];
  },
};
