import { byPlace } from "./parse/byPlace.ts";
import { checkCharacters } from "./parse/checkCharacters.ts";
import { checkNames } from "./parse/checkNames.ts";
import { checkSids } from "./parse/checkSids.ts";
import { checkSize } from "./parse/checkSize.ts";
import { type FaultLog, faultLog } from "./parse/faultLog.ts";
import { isList, isObject, type Json, typeName } from "./parse/json.ts";
import { pathOf } from "./parse/pathOf.ts";
import { policyGrammar } from "./parse/policyGrammar.ts";
import { readDocument } from "./parse/readDocument.ts";
import { readStatement } from "./parse/readStatement.ts";
import { readVersion } from "./parse/readVersion.ts";
import type { Policy, PolicyKind } from "./policy.ts";
import type { PolicyFault, PolicyNote } from "./policyFault.ts";

/** A policy, or why there is none. A document that AWS would refuse is no policy. */
export type ParsedPolicy =
  | { readonly policy: Policy; readonly faults: readonly PolicyNote[] }
  | { readonly policy: undefined; readonly faults: readonly PolicyFault[] };

/**
 * Reads a policy document, in every spelling that AWS takes, and names everything that AWS would refuse in a policy of this kind.
 * Never throws.
 *
 * @param document The document as an object or as JSON text; a byte order mark, URL encoding and JSON text inside JSON text are taken off.
 * @param kind What the document is for.
 * @returns All faults at once, by place.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(document: unknown, kind: PolicyKind): ParsedPolicy {
  const log = faultLog();
  const policy = readPolicy(document, kind, log);
  const faults = distinct([...log.faults].sort(byPlace));
  const notes = faults.filter(isNote);
  return policy !== undefined && notes.length === faults.length
    ? { policy, faults: notes }
    : { policy: undefined, faults };
}

function readPolicy(document: unknown, kind: PolicyKind, log: FaultLog): Policy | undefined {
  const value = readDocument(document, log);
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    const message = `the document is ${typeName(value)}, not an object.`;
    log.error("", "not-an-object", message, "Write an object with Version and Statement.");
    return undefined;
  }
  const grammar = policyGrammar(kind);
  checkCharacters(value, "", grammar, log);
  checkSize(value, grammar, log);
  checkNames(value, ["Version", "Id", "Statement"], { path: "", name: "a policy document" }, log);
  const id = value.get("Id");
  if (id !== undefined && typeof id !== "string")
    log.error("Id", "wrong-type", `${typeName(id)} stands where a text belongs.`, "Write a text, or remove Id.");
  const version = readVersion(value.get("Version"), grammar, log);
  const statements = placedStatements(value.get("Statement"), log).flatMap(([path, statement]) =>
    readStatement(statement, path, { grammar, version }, log),
  );
  checkSids(statements, log);
  return { kind, version, statements };
}

/** One statement may stand alone, without a list. */
function placedStatements(value: Json | undefined, log: FaultLog): readonly (readonly [path: string, value: Json])[] {
  if (value === undefined || (isList(value) && value.length === 0))
    log.error("", "missing-statement", "the document has no statement.", "Add Statement with at least one statement.");
  if (value === undefined) return [];
  return isList(value) ? value.map((one, at) => [pathOf("Statement", at), one]) : [["Statement", value]];
}

function isNote(fault: PolicyFault): fault is PolicyNote {
  return fault.severity === "note";
}

/** Sorted faults, each once: a document may be encoded twice in the same way. */
function distinct(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  return faults.filter((fault, at) => {
    const before = faults[at - 1];
    return before === undefined || byPlace(before, fault) !== 0;
  });
}
