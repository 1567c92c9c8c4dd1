import type { Ownership } from "../../model/index.ts";
import { sortedEntries } from "../compareText.ts";
import { profileOf } from "../pipeline/profiles.ts";
import type { PlanPart } from "../planPart.ts";

/** Every declared account; the program makes one provider for each. */
export function plannedAccounts(ownership: Ownership): PlanPart {
  return {
    accounts: sortedEntries(ownership.accounts).map(([key, { id, partition, region }]) => {
      const profile = profileOf(ownership, key);
      return { key, id, partition, region, ...(profile !== undefined && { profile }) };
    }),
  };
}
