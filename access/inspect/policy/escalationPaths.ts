import type { Escalation } from "../../iam/escalation/escalation.ts";
import { findEscalations } from "../../iam/escalation/findEscalations.ts";
import { type Finding, type Severity, statementName } from "../../iam/finding.ts";
import type { PolicyRule } from "./policyRule.ts";

/** No combination of its permissions is a known way to gain more. */
export const escalationPaths: PolicyRule = {
  name: "escalation-path",
  description: "No combination of permissions is a known way to gain more than it has.",
  judge(policy) {
    return findEscalations({ identity: [policy] }).map(escalationFinding);
  },
};

/** A way up as a finding. */
function escalationFinding({ path, steps, decided }: Escalation): Finding {
  const statements = [...new Set(steps.flatMap((step) => step.statements.map(statementName)))].sort();
  const doubt = decided ? "" : " It could not be decided whether a condition prevents it, so it counts as open.";
  const on = [...new Set(steps.map(({ target }) => target))].map((target) => `"${target}"`).join(", ");
  return {
    rule: "escalation-path",
    finding: path.id,
    statement: statements.join(", "),
    severity: severityOf(path.name),
    message: `allows ${path.name}, for example on ${on}: ${path.how}${doubt}`,
    fix: path.fix,
  };
}

/** What needs IAM and STS alone works at once and everywhere. */
function severityOf(name: string): Severity {
  return /^(?:(?:iam|sts):\w+(?: \+ |$))+$/.test(name) ? "critical" : "high";
}
