import { pageIsUpdatedWithinAQuarter } from "../../../../model/checks/people/pageIsUpdatedWithinAQuarter.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(pageIsUpdatedWithinAQuarter, {
  passes: [
    { it: "accepts the last day of the quarter", today: "2027-02-02", change: () => {} },
    {
      it: "leaves a date that is none to its own check",
      change: (o) => {
        o.organisation.updatedOn = "never";
      },
    },
  ],
  fails: [
    {
      it: "warns a day later",
      today: "2027-02-03",
      spoil: () => {},
      warnings: [
        'organisation.updatedOn: "2026-11-02" is more than 92 days ago. Read the page through, as after each hire, exit, team change and major release, and write the day.',
      ],
    },
  ],
});
