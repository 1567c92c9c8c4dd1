import { statementName } from "../../../access/iam/finding.ts";
import { canonicalPolicy } from "../../../access/iam/policy/canonicalPolicy.ts";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../../../access/iam/policy/policy.ts";
import { canonicalProperty, fromText } from "./canonical.ts";
import type { Field } from "./fields.ts";

/** Where in a property, and what differs, for a person. */
export interface Difference {
  /** Empty, or a place in the property such as `.rules.update` or `.Statement[1] (Humans)`. */
  readonly place: string;
  readonly message: string;
}

/** Tells the first difference between a property and the plan. */
export function describeDifference(field: Field, planned: unknown, found: unknown): Difference {
  if (found === undefined || found === null)
    return { place: "", message: `Nothing is given, and the plan says ${shown(planned ?? field.default)}.` };
  if (typeof field.as === "object") return inDocument(field.as.document, planned, found);
  const read = field.as === "value" ? (value: unknown) => value : fromText;
  return inValue(read(planned ?? field.default), read(found), "", field);
}

function inDocument(kind: PolicyKind, planned: unknown, found: unknown): Difference {
  const [expected, given] = [parsePolicy(planned, kind).policy, parsePolicy(found, kind)];
  if (given.policy === undefined) {
    const [fault] = given.faults;
    const path = fault?.path ?? "";
    const at = path === "" ? "" : path.startsWith("line ") ? ` (${path})` : `.${path}`;
    return { place: at, message: `It is no policy that AWS takes: ${fault?.message ?? "it cannot be read."}` };
  }
  if (expected === undefined) return { place: "", message: "The plan gives no document here." };
  const added = statementsBeside(given.policy, expected);
  const missing = statementsBeside(expected, given.policy);
  const [first] = added;
  if (first !== undefined)
    return { place: `.${statementName(first)}`, message: "The statement is not one of the plan." };
  const [lost] = missing;
  if (lost !== undefined) return { place: "", message: `The planned statement "${lost.sid ?? lost.path}" is missing.` };
  return { place: ".Version", message: `It is "${given.policy.version}", and the plan says "${expected.version}".` };
}

/** The statements of one document that the other has in no spelling. */
function statementsBeside(policy: Policy, other: Policy) {
  const texts = new Set(other.statements.map((statement) => textOf(other, statement)));
  return policy.statements.filter((statement) => !texts.has(textOf(policy, statement)));
}

function textOf({ kind, version }: Policy, statement: Policy["statements"][number]): string {
  return JSON.stringify(canonicalPolicy({ kind, version, statements: [statement] }).statements);
}

/** The deepest place at which two values begin to differ. */
function inValue(planned: unknown, found: unknown, place: string, field: Field): Difference {
  if (isPlainObject(planned) && isPlainObject(found)) {
    for (const key of [...new Set([...Object.keys(planned), ...Object.keys(found)])].sort()) {
      const [a, b] = [planned[key], found[key]];
      if (canonicalProperty({ as: field.as }, a) !== canonicalProperty({ as: field.as }, b))
        return inValue(a, b, `${place}.${key}`, field);
    }
  }
  return { place, message: `It is ${shown(found)}, and the plan says ${shown(planned)}.` };
}

function isPlainObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value for a person, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
