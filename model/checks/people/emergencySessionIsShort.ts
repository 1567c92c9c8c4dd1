import { maxEmergencySessionSeconds } from "../../emergency.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** The shortest session that IAM lets a role have. */
const minSessionSeconds = 900;

export const emergencySessionIsShort: Check = {
  name: "emergency-session-is-short",
  description: "An emergency session lasts a quarter of an hour at least and two hours at most.",
  find: ({ emergency: { maxSessionSeconds: seconds } }) => {
    if (Number.isInteger(seconds) && seconds >= minSessionSeconds && seconds <= maxEmergencySessionSeconds) return [];
    return [
      {
        path: "emergency.maxSessionSeconds",
        message: `${inQuotes(seconds)} is not a whole number of seconds from ${minSessionSeconds} to ${maxEmergencySessionSeconds}.`,
        fix: "Write 3600 for an hour.",
      },
    ];
  },
};
