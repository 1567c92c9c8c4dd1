import { faultFindings } from "../../documents/faultFindings.ts";
import { heldDocuments, policyTypes } from "../../documents/heldPolicies.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import type { ResourceRule } from "../../rule.ts";

/** What somebody may do stands in a document that AWS takes and that says one thing. */
export const policyCanBeRead: ResourceRule = {
  name: "policy-can-be-read",
  description: "A policy is a document that AWS would take.",
  why: "Nobody can tell what a document allows that AWS refuses or that says the same thing twice, and no other rule judges it.",
  fix: "Correct the document.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: policyTypes,
  check: (resource) =>
    oncePerId(heldDocuments(resource).flatMap(({ field, document, kind }) => faultFindings(field, document, kind))),
};
