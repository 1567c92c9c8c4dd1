import { exclusiveOfRole } from "./exclusiveOfRole.ts";
import { inlinePolicyNames } from "./policiesOfRole.ts";

/** A role's inline policies are these and no others. */
export const rolePoliciesExclusive = exclusiveOfRole({
  token: "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
  property: "policyNames",
  list: inlinePolicyNames,
  add: async (_iam, roleName, name) => {
    // The provider puts a policy without a document here, which IAM refuses.
    throw new Error(`ValidationError: inline policy "${name}" of role ${roleName} has no document`);
  },
  remove: (iam, RoleName, PolicyName) => iam.deleteRolePolicy({ RoleName, PolicyName }),
});
