import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** A role that somebody attached a policy to is not deleted without a word. */
export const roleDoesNotForceDetach: ResourceRule = {
  name: "role-does-not-force-detach",
  description: "Deleting a role does not take off policies that others attached.",
  why: "A policy that was attached by hand is a trace of a change outside the stack; forced detaching removes the trace with the role.",
  fix: "Set forceDetachPolicies to false, or leave it out.",
  sources: ["https://www.pulumi.com/registry/packages/aws/api-docs/iam/role/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { forceDetachPolicies = null } }) {
    if (forceDetachPolicies === null || forceDetachPolicies === false || !isKnown(forceDetachPolicies)) return [];
    const message = `forceDetachPolicies is ${told(forceDetachPolicies)}.`;
    return [{ id: "Field::forceDetachPolicies", field: "forceDetachPolicies", message }];
  },
};
