import type { PolicyKind, Policy } from "../../../access/iam/policy/policy.ts";
import { type PolicyDocument, policyText } from "../../../access/iam/policyDocument.ts";
import { policyOf } from "./readPolicy.ts";

const texts = new WeakMap<PolicyDocument, string>();

/** A document of the plan, read; the same as what the stack registers where it is equal. */
export function plannedPolicy(document: PolicyDocument, kind: PolicyKind): Policy | undefined {
  const text = texts.get(document) ?? policyText(document);
  texts.set(document, text);
  return policyOf(text, kind);
}
