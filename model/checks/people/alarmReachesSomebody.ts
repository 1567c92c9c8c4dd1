import type { Check } from "../check.ts";
import { addressProblems } from "./support/addressProblems.ts";

export const alarmReachesSomebody: Check = {
  name: "alarm-reaches-somebody",
  description: "Alarms go to at least one e-mail address.",
  find: ({ organisation }) => addressProblems(["organisation", "alarms", "notify"], organisation.alarms.notify),
};
