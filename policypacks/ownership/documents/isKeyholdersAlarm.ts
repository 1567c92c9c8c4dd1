import type { Value } from "../../../access/stack/resource.ts";

/** Is it, by its name, one of the alarms that the plan makes? Alarms of a workload are its own affair. */
export function isKeyholdersAlarm(name: Value | undefined): boolean {
  return typeof name === "string" && name.startsWith("keyholder-");
}

/** Is it the topic of the plan's alarms, in whatever account and region? */
export function isKeyholdersTopic(arn: Value | undefined): boolean {
  return typeof arn === "string" && isKeyholdersAlarm(arn.slice(arn.lastIndexOf(":") + 1));
}
