import type { PolicyKind } from "../policy.ts";
import type { FaultLog } from "./faultLog.ts";
import { isList, isObject, type Json } from "./json.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";

interface SizeLimit {
  readonly characters: number;
  readonly what: string;
}

/** The smaller first. Resource policies have another limit in each service. */
const limits: { readonly [kind in PolicyKind]: readonly SizeLimit[] } = {
  identity: [
    { characters: 6_144, what: "a managed policy" },
    { characters: 10_240, what: "all inline policies of a role together" },
  ],
  boundary: [{ characters: 6_144, what: "a managed policy" }],
  session: [{ characters: 2_048, what: "a session policy" }],
  scp: [{ characters: 5_120, what: "a service control policy" }],
  rcp: [{ characters: 5_120, what: "a resource control policy" }],
  trust: [
    { characters: 2_048, what: "a trust policy, unless its quota was raised" },
    { characters: 4_096, what: "a trust policy whose quota was raised" },
  ],
  resource: [],
};

/**
 * Notes a document that is longer than its kind may be. White space is not counted; in SCPs and RCPs that within texts is.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
export function checkSize(document: Json, { kind }: PolicyGrammar, log: FaultLog): void {
  const size = jsonSize(document, kind === "scp" || kind === "rcp");
  const exceeded = limits[kind].filter(({ characters }) => size > characters).at(-1);
  if (exceeded === undefined) return;
  const message = `the document has "${size}" characters, more than the "${exceeded.characters}" of ${exceeded.what}.`;
  const isLast = exceeded === limits[kind].at(-1);
  log.note("", isLast ? "over-every-size-limit" : "over-size-limit", message, "Split it, or join statements.");
}

/** Characters of the value as JSON without white space, but for that within texts where it counts. */
function jsonSize(value: Json, countsBlanks: boolean): number {
  if (!isList(value) && !isObject(value)) return scalarSize(value, countsBlanks);
  let size = 1 + Math.max(1, isList(value) ? value.length : value.size);
  if (isList(value)) for (const member of value) size += jsonSize(member, countsBlanks);
  else for (const [key, member] of value) size += scalarSize(key, countsBlanks) + 1 + jsonSize(member, countsBlanks);
  return size;
}

function scalarSize(value: string | number | boolean | null, countsBlanks: boolean): number {
  // As nearly all are: without blanks, and without anything that JSON escapes.
  if (typeof value === "string" && /^[!#-[\]-~]*$/.test(value)) return value.length + 2;
  const text = JSON.stringify(value);
  return (countsBlanks ? text : text.replace(/\s/g, "")).length;
}
