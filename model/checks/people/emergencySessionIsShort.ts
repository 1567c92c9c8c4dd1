import { maxEmergencySessionSeconds } from "../../emergency.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/**
 * The least that a role can have as its longest session.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html MaxSessionDuration
 */
const minSessionSeconds = 3_600;

export const emergencySessionIsShort: Check = {
  name: "emergency-session-is-short",
  description:
    "An emergency session lasts an hour at least, which is the least that IAM lets a role have, and two hours at most.",
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
