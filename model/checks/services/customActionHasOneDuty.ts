import type { Check } from "../check.ts";
import { customActions } from "./support/customActions.ts";
import { inQuotes } from "../../inQuotes.ts";
import { repeated } from "../repeated.ts";

/** IAM compares actions without regard to letter case. What the running service may do is no duty, and is left aside. */
export const customActionHasOneDuty: Check = {
  name: "custom-action-has-one-duty",
  description: "An action of a service's custom resources belongs to one duty.",
  find: (ownership) =>
    repeated(
      customActions(ownership).filter(({ duty }) => duty !== "workload"),
      ({ serviceId, action }) => `${serviceId}:${action.toLowerCase()}`,
    )
      .filter(({ item, earlier }) => item.duty !== earlier.duty)
      .map(({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.action)} belongs to ${earlier.duty} by ${earlier.path}.`,
        fix: "Leave it to one duty: no two duties may do the same.",
      })),
};
