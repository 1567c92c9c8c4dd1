import { inQuotes } from "../../../../model/index.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { told } from "../../documents/told.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

const field = "inlinePolicies";

/** The permissions of a role are a resource of their own, which rules and reviews see. */
export const roleHasNoInlinePolicyOfItsOwn: ResourceRule = {
  name: "role-has-no-inline-policy-of-its-own",
  description: "A role has no inlinePolicies: its permissions are the policy resource beside it.",
  why: "Policies in the role fight with the policy resource and with its exclusive ownership, and whoever reviews policies does not look there.",
  fix: "Remove inlinePolicies.",
  sources: ["https://www.pulumi.com/registry/packages/aws/api-docs/iam/role/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { inlinePolicies = null } }) {
    if (inlinePolicies === null || !isKnown(inlinePolicies)) return [];
    const items: readonly Value[] = Array.isArray(inlinePolicies) ? inlinePolicies : [inlinePolicies as Value];
    return oncePerId(items.map(policyFinding));
  },
};

function policyFinding(item: Value): Finding {
  const name = typeof item === "object" && item !== null && "name" in item ? (item.name as Value) : undefined;
  if (typeof name === "string")
    return { id: `Policy::${name}`, field, message: `The role has the inline policy ${inQuotes(name)} in itself.` };
  return { id: "Field::inlinePolicies", field, message: `The role has ${told(item)} in itself.` };
}
