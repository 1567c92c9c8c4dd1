import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const areaOwnerIsNotItsApprover: Check = {
  name: "area-owner-is-not-its-approver",
  description: "What the owner of an area proposes, another person approves.",
  find: ({ areas }) =>
    Object.entries(areas)
      .filter(([, { owner, approver }]) => approver !== "" && approver === owner)
      .map(([area, { approver }]) => ({
        path: pathTo("areas", area, "approver"),
        message: `${inQuotes(approver)} owns the area and would approve their own proposals.`,
        fix: "Name another person as approver.",
      })),
};
