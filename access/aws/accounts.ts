import type { Ownership } from "../../model/index.ts";
import { sortedEntries } from "../compareText.ts";
import type { PlanPart } from "../planPart.ts";

/** Every declared account; the program makes one provider for each. */
export function plannedAccounts(ownership: Ownership): PlanPart {
  return {
    accounts: sortedEntries(ownership.accounts).map(([key, { id, partition, region, provisionedThrough }]) => ({
      key,
      id,
      partition,
      region,
      ...(provisionedThrough !== undefined && { provisionedThrough }),
    })),
  };
}
