import type { Finding } from "../iam/finding.ts";
import type { PolicyFault } from "../iam/policy/policyFault.ts";

/** A fault of a document as a finding: what AWS refuses, or what nobody can read with certainty, protects nothing. */
export function faultFinding({ code, path, severity, message, fix }: PolicyFault): Finding {
  const [statement = ""] = /^Statement(?:\[\d+\])?/.exec(path) ?? [];
  return {
    rule: code,
    finding: `Document::${path}`,
    statement,
    severity: severity === "error" ? "high" : "note",
    message: path === "" ? message : `${path}: ${message}`,
    fix,
  };
}
