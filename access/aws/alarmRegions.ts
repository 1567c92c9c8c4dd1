import type { Account } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import { globalRegion } from "./globalRegion.ts";

/** The regions of an account in which alarms listen: its own, and the one where the events of IAM and of the global STS endpoint appear. */
export function alarmRegions(account: Account): readonly string[] {
  return sortedUnique([account.region, globalRegion(account.partition)]);
}
