import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const emergencyHasTwoHolders: Check = {
  name: "emergency-has-two-holders",
  description: "At least two different people can open emergency access.",
  find: ({ emergency: { holders } }) => {
    const named = new Set<string>(holders.filter((id) => id !== ""));
    const [only] = named;
    if (named.size >= 2) return [];
    return [
      {
        path: pathTo("emergency", "holders"),
        message: only === undefined ? "Nobody can open it." : `Only ${inQuotes(only)} can open it.`,
        fix: "Name the owner and the backup of incidents.duties.decision.",
      },
    ];
  },
};
