import { isCalendarDate } from "../../calendar.ts";
import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { reviewDueOn } from "./support/reviewInterval.ts";

export const dutyHolderStaysUntilTheNextReview: Check = {
  name: "duty-holder-stays-until-the-next-review",
  description: "Nobody who holds a duty leaves before its next review.",
  find: (ownership, { today }) =>
    dutiesOf(ownership).flatMap(({ path, duty }) =>
      (["owner", "backup"] as const).flatMap((role) => {
        const leavesOn = own(ownership.people, duty[role])?.leavesOn;
        const dueOn = reviewDueOn(duty);
        if (!isCalendarDate(leavesOn) || dueOn === undefined || leavesOn < today || leavesOn >= dueOn) return [];
        const who = inQuotes(duty[role]);
        return [
          {
            path: `${path}.${role}`,
            message: `${who} leaves on ${inQuotes(leavesOn)}, before the next review on ${inQuotes(dueOn)}.`,
            fix: "Name a successor before that day.",
            severity: "warning" as const,
          },
        ];
      }),
    ),
};
