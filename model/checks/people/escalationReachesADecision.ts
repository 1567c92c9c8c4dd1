import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

export const escalationReachesADecision: Check = {
  name: "escalation-reaches-a-decision",
  description: "The escalation path reaches somebody who decides.",
  find: ({ incidents: { duties, escalation } }) => {
    const decision = own(duties, "decision");
    const deciding = [decision?.owner ?? "", decision?.backup ?? ""].filter((id) => id !== "");
    if (deciding.length === 0 || escalation.length === 0 || deciding.some((id) => escalation.includes(id))) return [];
    return [
      {
        path: "incidents.escalation",
        message: "It reaches nobody who decides.",
        fix: `Add ${deciding.map(inQuotes).join(" or ")}.`,
        severity: "warning",
      },
    ];
  },
};
