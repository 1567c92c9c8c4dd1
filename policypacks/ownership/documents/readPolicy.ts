import type { Policy, PolicyKind } from "../../../access/iam/policy/policy.ts";
import { type ParsedPolicy, parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import { remembered } from "../../../access/iam/remembered.ts";
import type { Value } from "../../../access/stack/resource.ts";
import { isKnown } from "../../../access/stack/values/isKnown.ts";

/** By the kind, and in each by the text alone: joining texts as long as documents is dear. */
const documents = new Map<PolicyKind, ReturnType<typeof remembered<ParsedPolicy>>>();

/**
 * Reads a policy document of a resource, the same text once, so that many rules over one resource read it together.
 *
 * @returns Nothing where a part of it is unknown or secret: another rule tells so.
 */
export function readPolicy(document: Value, kind: PolicyKind): ParsedPolicy | undefined {
  if (!isKnown(document)) return undefined;
  // An object and its text are one document.
  const text = typeof document === "object" && document !== null ? JSON.stringify(document) : document;
  if (typeof text !== "string") return parsePolicy(text, kind);
  const ofKind = documents.get(kind) ?? remembered<ParsedPolicy>(2_048);
  documents.set(kind, ofKind);
  return ofKind(text, () => parsePolicy(text, kind));
}

/** The policy of a document that AWS would take; nothing for any other, of which another rule speaks. */
export function policyOf(document: Value | undefined, kind: PolicyKind): Policy | undefined {
  return document === undefined ? undefined : readPolicy(document, kind)?.policy;
}
