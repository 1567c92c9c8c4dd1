import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

export const escalationGoesPastTheFirstResponder: Check = {
  name: "escalation-goes-past-the-first-responder",
  description: "The escalation path says who is pulled in after the first responder.",
  find: ({ incidents: { duties, escalation } }) => {
    const first = own(duties, "firstResponder")?.owner ?? "";
    if (escalation.some((id) => id !== "" && id !== first)) return [];
    const message =
      escalation.includes(first) && first !== "" ? `It ends with ${inQuotes(first)}.` : "It names nobody.";
    return [{ path: "incidents.escalation", message, fix: "Name who is pulled in next, in order." }];
  },
};
