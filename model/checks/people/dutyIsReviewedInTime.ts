import type { Duty } from "../../duty.ts";
import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";
import { inQuotes } from "../../inQuotes.ts";
import { reviewDueOn } from "./support/reviewInterval.ts";

/** A duty that lapses by `revoke` stops nothing: IAM has ended its access already. */
export const dutyIsReviewedInTime: Check = {
  name: "duty-is-reviewed-in-time",
  description: "Every duty was reviewed within its interval, a quarter if it does not say otherwise.",
  find: (ownership, { today }) =>
    dutiesOf(ownership).flatMap(({ path, duty }) => {
      const dueOn = reviewDueOn(duty);
      return dueOn === undefined || today <= dueOn ? [] : [lapsed(`${path}.reviewedOn`, duty, dueOn)];
    }),
};

function lapsed(path: string, { reviewedOn, onLapse = "block" }: Duty, dueOn: string): Problem {
  const message = `${inQuotes(reviewedOn)} was the last review, and the next was due by ${inQuotes(dueOn)}`;
  const fix = "Review owner and backup, and write the day.";
  switch (onLapse) {
    case "warn":
      return { path, message: `${message}.`, fix, severity: "warning" };
    case "revoke":
      return { path, message: `${message}: access has ended by itself.`, fix, severity: "warning" };
    default:
      return { path, message: `${message}.`, fix };
  }
}
