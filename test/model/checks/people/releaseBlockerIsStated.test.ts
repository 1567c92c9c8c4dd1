import { releaseBlockerIsStated } from "../../../../model/checks/people/releaseBlockerIsStated.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(releaseBlockerIsStated, {
  passes: [
    {
      it: "accepts all to block",
      change: (o) => {
        o.responsibilities.releaseBlockers = { critical: "block", high: "block", medium: "block", low: "block" };
      },
    },
  ],
  fails: [
    {
      it: "refuses a severity of which nothing is said, or something else",
      spoil: (o) => {
        Reflect.deleteProperty(o.responsibilities.releaseBlockers, "medium");
        o.responsibilities.releaseBlockers.low = "ignore" as "ticket";
      },
      problems: [
        'responsibilities.releaseBlockers.medium: "" does not say what a finding of severity "medium" does. Write "block" or "ticket".',
        'responsibilities.releaseBlockers.low: "ignore" does not say what a finding of severity "low" does. Write "block" or "ticket".',
      ],
    },
  ],
});
