import type { Check } from "../check.ts";
import { accessPlaces } from "./support/accessPlaces.ts";
import { auditorProblems } from "./support/auditorProblems.ts";

export const auditorHoldsNoAccess: Check = {
  name: "auditor-holds-no-access",
  description: "Whoever checks access holds none: no duty of a service, no emergency access, no exception.",
  find: (ownership) =>
    auditorProblems(ownership, accessPlaces(ownership), {
      message: "would check their own access",
      fix: "Name somebody who holds no access.",
    }),
};
