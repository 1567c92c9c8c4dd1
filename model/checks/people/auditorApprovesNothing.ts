import type { Check } from "../check.ts";
import { auditorProblems } from "./support/auditorProblems.ts";
import { approvalPlaces } from "./support/approvalPlaces.ts";

export const auditorApprovesNothing: Check = {
  name: "auditor-approves-nothing",
  description: "Whoever checks access grants none, and neither approves nor records exceptions: approval is not audit.",
  find: (ownership) =>
    auditorProblems(ownership, approvalPlaces(ownership), {
      message: "would check their own approvals",
      fix: "Name somebody who approves nothing.",
    }),
};
