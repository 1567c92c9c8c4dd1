import type { AccessPlan } from "../plan.ts";
import { type ExpectedResource, type ExpectedValue, expected } from "./expectedResource.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** Each role with its one inline policy, and nothing else attached. */
export function expectedRoles(plan: AccessPlan): readonly ExpectedResource[] {
  return plan.roles.flatMap((role) => {
    const at = { within: inOwnedAccess("keyholder:aws:AccessRole"), through: { account: role.account } };
    return [
      expected({
        ...at,
        type: "aws:iam/role:Role",
        name: role.key,
        properties: {
          name: role.name,
          path: role.path,
          description: role.description,
          assumeRolePolicy: role.trust as unknown as ExpectedValue,
          permissionsBoundary: role.boundary,
          maxSessionDuration: role.maxSessionSeconds,
          forceDetachPolicies: false,
          tags: role.tags,
        },
      }),
      expected({
        ...at,
        type: "aws:iam/rolePolicy:RolePolicy",
        name: `${role.key}-permissions`,
        properties: {
          name: "permissions",
          role: role.name,
          policy: role.permissions as unknown as ExpectedValue,
        },
      }),
      expected({
        ...at,
        type: "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
        name: `${role.key}-policies`,
        properties: { roleName: role.name, policyNames: ["permissions"] },
      }),
      expected({
        ...at,
        type: "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
        name: `${role.key}-attachments`,
        properties: { roleName: role.name, policyArns: [] },
      }),
    ];
  });
}
