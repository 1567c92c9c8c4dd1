import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const approvalIsNotAudit: ResourceRule = {
  name: "approval-is-not-audit",
  description: "Whoever reviews access grants and approves none, and holds none.",
  why: "An auditor who approves access would review their own decision.",
  fix: "Name other people for the audit, or for the approval.",
  sources: ["https://csrc.nist.gov/glossary/term/separation_of_duty"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("approval-is-not-audit", context),
};
