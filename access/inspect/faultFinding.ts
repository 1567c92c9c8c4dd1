import type { Finding, Severity } from "../iam/finding.ts";
import type { PolicyFault } from "../iam/policy/policyFault.ts";

/** What AWS takes and nobody can have meant. */
const mistakes: { readonly [code in PolicyFault["code"]]?: Severity } = {
  "incomplete-arn": "low",
  "over-every-size-limit": "low",
  "value-never-matches": "medium",
  "variable-means-itself": "low",
};

/** A fault of a document as a finding: what AWS refuses, or what nobody can read with certainty, protects nothing. */
export function faultFinding({ code, path, severity, message, fix }: PolicyFault): Finding {
  const [statement = ""] = /^Statement(?:\[\d+\])?/.exec(path) ?? [];
  return {
    rule: code,
    finding: `Document::${path}`,
    statement,
    severity: severity === "error" ? "high" : (mistakes[code] ?? "note"),
    message: path === "" ? message : `${path}: ${message}`,
    fix,
  };
}
