import { faultFindings } from "../../documents/faultFindings.ts";
import { resourcePolicyIn, resourcePolicyProperties, resourcePolicyTypes } from "../../documents/resourcePolicies.ts";
import type { ResourceRule } from "../../rule.ts";

/** Who may reach a resource stands in a document that AWS takes and that says one thing. */
export const resourcePolicyCanBeRead: ResourceRule = {
  name: "resource-policy-can-be-read",
  description: "The policy of a resource is a document that AWS would take.",
  why: "Nobody can tell whom a document lets in that AWS refuses or that says the same thing twice, and no other rule judges it.",
  fix: "Correct the document.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: resourcePolicyTypes,
  reads: resourcePolicyProperties,
  check(resource) {
    const found = resourcePolicyIn(resource);
    return found === undefined ? [] : faultFindings(found.field, found.document, "resource");
  },
};
