import { inQuotes } from "../../../../model/index.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { textsIn } from "../../documents/textsIn.ts";
import type { ResourceRule } from "../../rule.ts";

const only = "permissions";

/** A role has one policy of its own, which everybody finds under the same name. */
export const rolePoliciesAreExclusive: ResourceRule = {
  name: "role-policies-are-exclusive",
  description: `The one inline policy that a role owns is called "${only}".`,
  why: "A second policy adds to what the reviewed one says; without the exclusive list one that somebody adds by hand stays.",
  fix: `Set policyNames to ["${only}"], and call the policy so.`,
  sources: ["https://www.pulumi.com/registry/packages/aws/api-docs/iam/rolepoliciesexclusive/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/rolePoliciesExclusive:RolePoliciesExclusive", "aws:iam/rolePolicy:RolePolicy"],
  check({ type, properties }) {
    const field = type === "aws:iam/rolePolicy:RolePolicy" ? "name" : "policyNames";
    const { texts, others } = textsIn(properties[field]);
    return oncePerId([
      ...texts
        .filter((name) => name !== only)
        .map((name) => ({
          id: `Policy::${name}`,
          field,
          message: `${inQuotes(name)} is a second policy of the role.`,
        })),
      ...others.map((other) => ({ id: `Field::${field}`, field, message: `${other} is no name of a policy.` })),
      ...(field === "name" && properties.name === undefined
        ? [{ id: "Field::name", field, message: "The policy has no name of its own." }]
        : []),
    ]);
  },
};
