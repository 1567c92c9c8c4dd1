import { actionsOutside } from "../../documents/actionsOutside.ts";
import { envelopeOfRole } from "../../documents/planIndex.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { plannedPolicy } from "../../documents/plannedPolicy.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** What is written into a role is inside the boundary that the plan gives it. */
export const policyStaysInItsEnvelope = policyRule({
  name: "policy-stays-in-its-envelope",
  description: "Everything that the policy of a planned role allows is allowed by the role's envelope.",
  why: "What lies outside is refused today, and springs to life on the day on which somebody widens or takes off the boundary.",
  fix: "Take it out of the policy.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: true,
  types: ["aws:iam/rolePolicy:RolePolicy"],
  judge: ({ field, policy }, context, resource) => {
    const role = intendedFor(resource, context)?.role;
    const envelope = role && envelopeOfRole(role, context);
    const limit = envelope && plannedPolicy(envelope.document, "boundary");
    if (limit === undefined || role?.purpose.kind === "emergency") return [];
    return actionsOutside(field, policy, { policy: limit, name: `envelope "${envelope?.name}"` });
  },
});
