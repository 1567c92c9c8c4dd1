import { isEmergencyRole } from "../../documents/isEmergencyRole.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

const longest = 3_600;

/** Sessions last an hour at most; those of the emergency role have a rule of their own. */
export const roleSessionIsShort: ResourceRule = {
  name: "role-session-is-short",
  description: "A session of a role lasts at most one hour.",
  why: "A session that is stolen, or that somebody keeps after leaving, works until it ends.",
  fix: "Set maxSessionDuration to 3600, or leave it out.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check(resource, context) {
    const { maxSessionDuration: seconds = null } = resource.properties;
    if (seconds === null || !isKnown(seconds) || isEmergencyRole(resource, context)) return [];
    if (typeof seconds === "number" && seconds >= 0 && seconds <= longest) return [];
    const message = `A session may last ${told(seconds)} seconds, and ${longest} are the most.`;
    return [{ id: "Field::maxSessionDuration", field: "maxSessionDuration", message }];
  },
};
