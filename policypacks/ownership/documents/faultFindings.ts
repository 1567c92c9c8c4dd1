import type { PolicyKind } from "../../../access/iam/policy/policy.ts";
import type { Value } from "../../../access/stack/resource.ts";
import type { Finding } from "../rule.ts";
import { oncePerId } from "./oncePerId.ts";
import { readPolicy } from "./readPolicy.ts";

/** Why a document is no policy that AWS would take: one finding for each kind of fault. */
export function faultFindings(field: string, document: Value | undefined, kind: PolicyKind): readonly Finding[] {
  if (document === undefined || document === null)
    return [{ id: "Document::missing", field, message: "There is no document." }];
  const parsed = readPolicy(document, kind);
  if (parsed === undefined || parsed.policy !== undefined) return [];
  return oncePerId(
    parsed.faults
      .filter(({ severity }) => severity === "error")
      .map(({ code, path, message, fix }) => ({
        id: `Document::${code}`,
        field: path === "" ? field : `${field}.${path}`,
        message: sentence(message),
        fix,
      })),
  );
}

/** A sentence by itself begins with a capital letter. */
export function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
