import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { accountableForExceptions } from "./support/exceptionApprovers.ts";

/** Otherwise the matrix names one approver and the exception path another. */
export const exceptionApproverIsAccountable: Check = {
  name: "exception-approver-is-accountable",
  description: "The exception approver leads the group that the matrix makes Accountable for exceptions.",
  find: (ownership) => {
    const { approver } = ownership.exceptionPath;
    const leads = accountableForExceptions(ownership);
    const [first] = leads;
    if (first === undefined || approver === "" || leads.some(({ lead }) => lead === approver)) return [];
    return [
      {
        path: "exceptionPath.approver",
        message: `${inQuotes(approver)} does not lead ${first.group}, which is Accountable for ${inQuotes(first.activity.name)}.`,
        fix: `Name ${inQuotes(first.lead)}, or correct the matrix.`,
      },
    ];
  },
};
