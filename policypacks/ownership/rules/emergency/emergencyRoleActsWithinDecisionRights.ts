import { actionsOutside } from "../../documents/actionsOutside.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { plannedPolicy } from "../../documents/plannedPolicy.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** In an emergency one may do what was decided before it, and no more. */
export const emergencyRoleActsWithinDecisionRights = policyRule({
  name: "emergency-role-acts-within-decision-rights",
  description: "The emergency role, and its envelope, allow only what the declaration's emergency acts come to.",
  why: "Whoever holds the role acts without approval: what they may do was approved beforehand, act by act.",
  fix: "Take it away, or add the act to emergency.may of the declaration.",
  sources: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
  ],
  exceptable: true,
  types: ["aws:iam/policy:Policy", "aws:iam/rolePolicy:RolePolicy"],
  judge: ({ field, policy }, context, resource) => {
    const intended = intendedFor(resource, context);
    const limit = intended?.purpose.kind === "emergency" ? plannedPolicy(intended.document, policy.kind) : undefined;
    if (limit === undefined) return [];
    return actionsOutside(field, policy, { policy: limit, name: "the declared emergency acts" });
  },
});
