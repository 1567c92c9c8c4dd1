import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { TrustRule } from "../trustRules.ts";

/** Says something of one condition key. */
export type Find = (rule: TrustRule, severity: Severity, message: string, fix: string) => Found;

export function findOf(key: string): Find {
  return (rule, severity, message, fix) => ({ rule, finding: `Condition::${key}`, severity, message, fix });
}
