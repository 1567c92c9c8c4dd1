import { maxEmergencySessionSeconds } from "../../../../model/index.ts";
import { isEmergencyRole } from "../../documents/isEmergencyRole.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** An emergency ends. */
export const emergencyRoleIsBoundedInTime: ResourceRule = {
  name: "emergency-role-is-bounded-in-time",
  description:
    "A session of the emergency role lasts no longer than the declaration says, and never more than two hours.",
  why: "Emergency access that stays open is standing access that nobody approved.",
  fix: "Set maxSessionDuration to emergency.maxSessionSeconds of the declaration.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check(resource, context) {
    const seconds = resource.properties.maxSessionDuration ?? 3_600;
    if (!isKnown(seconds) || !isEmergencyRole(resource, context)) return [];
    const declared =
      plannedRoleOf(resource, context)?.maxSessionSeconds ?? context.ownership.emergency.maxSessionSeconds;
    // AWS has no shorter limit than an hour: where the declaration says less, the role says it too.
    const most = Math.min(declared, maxEmergencySessionSeconds);
    if (typeof seconds === "number" && seconds >= 0 && seconds <= most) return [];
    const message = `A session may last ${told(seconds)} seconds, and ${most} are the most.`;
    return [{ id: "Field::maxSessionDuration", field: "maxSessionDuration", message }];
  },
};
