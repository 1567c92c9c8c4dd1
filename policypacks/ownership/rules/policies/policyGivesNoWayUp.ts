import { statementName } from "../../../../access/iam/finding.ts";
import type { Escalation } from "../../../../access/iam/escalation/escalation.ts";
import { compareText, inQuotes } from "../../../../model/index.ts";
import { envelopeOfRole } from "../../documents/planIndex.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { plannedPolicy } from "../../documents/plannedPolicy.ts";
import { policyRule } from "../../documents/policyRule.ts";
import { waysUp } from "../../documents/waysUp.ts";
import type { Finding } from "../../rule.ts";

/** No combination of what is allowed is a known way to gain more. */
export const policyGivesNoWayUp = policyRule({
  name: "policy-gives-no-way-up",
  description:
    "No combination of a policy's permissions, inside the boundary of its role, is a known way to gain more than it gives.",
  why: "Whoever may attach a policy, pass a stronger role or edit a function that has one holds all that these hold.",
  fix: "Take one of the actions away, or scope it so that it reaches nothing stronger.",
  sources: ["https://pathfinding.cloud", "https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation"],
  exceptable: true,
  judge: ({ field, policy }, context, resource) => {
    const role = resource.type === "aws:iam/rolePolicy:RolePolicy" ? intendedFor(resource, context)?.role : undefined;
    const envelope = role && envelopeOfRole(role, context);
    const boundary = envelope && plannedPolicy(envelope.document, "boundary");
    return waysUp(policy, boundary).map((way) => wayFinding(field, way));
  },
});

function wayFinding(field: string, { path, steps, decided }: Escalation): Finding {
  const statements = [...new Set(steps.flatMap((step) => step.statements.map(statementName)))].sort(compareText);
  const on = [...new Set(steps.map(({ target }) => inQuotes(target)))].join(", ");
  const doubt = decided ? "" : " It could not be decided whether a condition prevents it, so it counts as open.";
  return {
    id: `Path::${path.id}`,
    field: `${field}.${statements.join(", ")}`,
    message: `${path.name} is allowed, for example on ${on}: ${path.how}${doubt}`,
    fix: path.fix,
  };
}
