import { canonicalText } from "../../../access/iam/policy/canonicalText.ts";
import type { PolicyKind } from "../../../access/iam/policy/policy.ts";
import { policyOf } from "../documents/readPolicy.ts";
import type { Field } from "./fields.ts";
import { readJsonText } from "../../../access/stack/values/readJsonText.ts";
import { remembered } from "../../../access/iam/remembered.ts";

/**
 * One text for all spellings of a property that mean the same: order of lists and keys, text or value of a document, and what the provider takes for
 * a property that is not given, which is the empty text.
 */
export function canonicalProperty(field: Field, given: unknown): string {
  if (given === undefined || given === null) return "";
  if (field.as === "free") return "";
  if (typeof field.as === "object") return canonicalDocument(field.as.document, given);
  if (field.as === "value")
    return field.default === undefined && isEmpty(given) ? "" : orDefault(field, inputText(given));
  return orDefault(field, jsonText(fromText(given), field.as === "ordered json"));
}

const documents = remembered<string>(20_000);

function canonicalDocument(kind: PolicyKind, given: unknown): string {
  const text = typeof given === "string" ? given : JSON.stringify(given);
  return documents(`${kind} ${text}`, () => {
    const policy = policyOf(text, kind);
    // What AWS would refuse equals nothing that is planned.
    return policy === undefined ? `not a policy: ${text}` : canonicalText(policy);
  });
}

/** The value of a JSON text; anything else as it is. */
export function fromText(given: unknown): unknown {
  return typeof given === "string" ? (readJsonText(given) ?? given) : given;
}

function orDefault(field: Field, text: string): string {
  return field.default !== undefined && text === inputText(field.default) ? "" : text;
}

/** An input of a provider: what is empty in it counts as not given, and no list of a planned resource has an order that says something. */
function inputText(value: unknown): string {
  if (Array.isArray(value)) return listText(value.map(inputText), false);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return objectText(
    Object.entries(value).filter(([, item]) => !isEmpty(item)),
    inputText,
  );
}

/** A JSON document, in which an empty value is a value. */
function jsonText(value: unknown, ordered: boolean): string {
  const text = (item: unknown) => jsonText(item, ordered);
  if (Array.isArray(value)) return listText(value.map(text), ordered);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return objectText(
    Object.entries(value).filter(([, item]) => item !== undefined),
    text,
  );
}

function listText(items: readonly string[], ordered: boolean): string {
  return `[${(ordered ? items : [...new Set(items)].sort()).join(",")}]`;
}

function objectText(entries: readonly (readonly [string, unknown])[], text: (item: unknown) => string): string {
  return `{${entries
    .map(([key, item]) => `${JSON.stringify(key)}:${text(item)}`)
    .sort()
    .join(",")}}`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === "object" && Object.values(value).every(isEmpty);
}
