import { faultFindings } from "../../documents/faultFindings.ts";
import { trustField } from "../../documents/trustOf.ts";
import type { ResourceRule } from "../../rule.ts";

/** Who may assume a role stands in a document that AWS takes and that says one thing. */
export const roleTrustCanBeRead: ResourceRule = {
  name: "role-trust-can-be-read",
  description: "A role's trust policy is a document that AWS would take.",
  why: "Nobody can tell whom a document lets in that AWS refuses or that says the same thing twice, and no other rule judges it.",
  fix: "Correct the document.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check: ({ properties }) => faultFindings(trustField, properties[trustField], "trust"),
};
