import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { reviewDueOn } from "./support/reviewInterval.ts";

export const emergencyAccessIsReviewedInTime: Check = {
  name: "emergency-access-is-reviewed-in-time",
  description: "Emergency access was reviewed within the last quarter.",
  find: ({ emergency: { reviewedOn } }, { today }) => {
    const dueOn = reviewDueOn({ reviewedOn });
    if (dueOn === undefined || today <= dueOn) return [];
    return [
      {
        path: "emergency.reviewedOn",
        message: `${inQuotes(reviewedOn)} was the last review, and the next was due by ${inQuotes(dueOn)}.`,
        fix: "Review who may open it, for how long and who is told, and write the day.",
      },
    ];
  },
};
