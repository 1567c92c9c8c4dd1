import type { StackFinding, StackRule } from "../../rule.ts";
import { isEmergencyRole } from "../../documents/isEmergencyRole.ts";
import { accountOf } from "../../documents/planIndex.ts";
import { regionsWithAnAlarm } from "../../documents/regionsWithAnAlarm.ts";

/** Nobody opens the emergency role unseen. */
export const emergencyUseRaisesAnAlarm: StackRule = {
  name: "emergency-use-raises-an-alarm",
  description:
    "For each emergency role the stack has, in every region of the plan's alarms, an enabled event rule that watches it, whose target is a topic with a subscriber.",
  why: "The role acts without approval: that others hear of it at once is all that stands in for the approval.",
  fix: "Keep the alarm set of the account: event rule, target, topic and subscription.",
  sources: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "stack",
  check: (resources, context) =>
    resources
      .filter((resource) => resource.type === "aws:iam/role:Role" && isEmergencyRole(resource, context))
      .flatMap((role): readonly StackFinding[] => {
        const account = accountOf(role, context);
        const planned = context.plan.alarms.filter((set) => set.account === account?.key).map(({ region }) => region);
        const heard = regionsWithAnAlarm(role, resources);
        const wanted = planned.length > 0 ? planned : heard.size > 0 ? [] : ["any region"];
        return wanted
          .filter((region) => !heard.has(region))
          .map((region) => ({
            id: `Region::${region}`,
            urn: role.urn,
            message: `Nobody hears in "${region}" that the role is opened.`,
          }));
      }),
};
