import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const emergencyHolderDecidesIncidents: Check = {
  name: "emergency-holder-decides-incidents",
  description: "Emergency access is held by the owner and the backup of the incident decision, and by nobody else.",
  find: ({ emergency, incidents }) => {
    const decision = own(incidents.duties, "decision");
    const deciding = [decision?.owner ?? "", decision?.backup ?? ""].filter((id) => id !== "");
    if (deciding.length === 0) return [];
    return [...emergency.holders.entries()]
      .filter(([, id]) => id !== "" && !deciding.includes(id))
      .map(([at, id]) => ({
        path: pathTo("emergency", "holders", at),
        message: `${inQuotes(id)} does not decide in an incident.`,
        fix: `Name ${deciding.map(inQuotes).join(" and ")} only.`,
      }));
  },
};
