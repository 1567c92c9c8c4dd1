import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const exceptionBenefitsAnotherPerson: Check = {
  name: "exception-benefits-another-person",
  description: "Nobody grants access to themselves: who gains by an exception neither approves nor records it.",
  find: ({ exceptions }) =>
    Object.entries(exceptions).flatMap(([id, exception]) =>
      (["approvedBy", "recordedBy"] as const)
        .filter((role) => exception[role] !== "" && exception[role] === exception.beneficiary)
        .map((role) => ({
          path: pathTo("exceptions", id, role),
          message: `${inQuotes(exception[role])} gains by this exception.`,
          fix: `Let another person ${role === "approvedBy" ? "approve" : "record"} it.`,
        })),
    ),
};
