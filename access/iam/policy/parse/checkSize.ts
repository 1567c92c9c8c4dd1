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
  const text = jsonText(document);
  const size = kind === "scp" || kind === "rcp" ? text.length : text.replace(/\s/g, "").length;
  const exceeded = limits[kind].filter(({ characters }) => size > characters).at(-1);
  if (exceeded === undefined) return;
  const message = `the document has "${size}" characters, more than the "${exceeded.characters}" of ${exceeded.what}.`;
  const isLast = exceeded === limits[kind].at(-1);
  log.note("", isLast ? "over-every-size-limit" : "over-size-limit", message, "Split it, or join statements.");
}

function jsonText(value: Json): string {
  if (isList(value)) return `[${value.map(jsonText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${[...value].map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(",")}}`;
}
