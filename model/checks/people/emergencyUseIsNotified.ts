import type { Check } from "../check.ts";
import { addressProblems } from "./support/addressProblems.ts";

export const emergencyUseIsNotified: Check = {
  name: "emergency-use-is-notified",
  description: "Somebody is told by e-mail of each use of emergency access.",
  find: ({ emergency }) => addressProblems(["emergency", "notify"], emergency.notify),
};
