import { exclusiveOfRole } from "./exclusiveOfRole.ts";
import { attachedPolicies } from "./policiesOfRole.ts";

/** The managed policies that are attached to a role are these and no others. */
export const rolePolicyAttachmentsExclusive = exclusiveOfRole({
  token: "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
  property: "policyArns",
  list: attachedPolicies,
  add: (iam, RoleName, PolicyArn) => iam.attachRolePolicy({ RoleName, PolicyArn }),
  remove: (iam, RoleName, PolicyArn) => iam.detachRolePolicy({ RoleName, PolicyArn }),
});
