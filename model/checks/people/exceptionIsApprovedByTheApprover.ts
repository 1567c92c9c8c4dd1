import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";
import { accountableForExceptions } from "./support/exceptionApprovers.ts";

export const exceptionIsApprovedByTheApprover: Check = {
  name: "exception-is-approved-by-the-approver",
  description:
    "Every exception is approved by the exception approver, or by the lead whom the matrix makes Accountable.",
  find: (ownership) => {
    const { approver } = ownership.exceptionPath;
    const approvers = [approver, ...accountableForExceptions(ownership).map(({ lead }) => lead)];
    return Object.entries(ownership.exceptions)
      .filter(([, { approvedBy }]) => own(ownership.people, approvedBy) && !approvers.includes(approvedBy))
      .map(([id, { approvedBy }]) => ({
        path: pathTo("exceptions", id, "approvedBy"),
        message: `${inQuotes(approvedBy)} does not approve exceptions.`,
        fix:
          approver === ""
            ? "Name the exception approver first."
            : `Ask ${inQuotes(approver)}, or remove the exception.`,
      }));
  },
};
