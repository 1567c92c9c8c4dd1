import { reviewIntervalIsWithinAYear } from "../../../../model/checks/people/reviewIntervalIsWithinAYear.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(reviewIntervalIsWithinAYear, {
  passes: [
    {
      it: "accepts a day and a year",
      change: (o) => {
        o.audit.reviewIntervalDays = 1;
        o.areas.policy.reviewIntervalDays = 366;
      },
    },
  ],
  fails: [
    {
      it: "refuses nought, more than a year and parts of a day",
      spoil: (o) => {
        o.areas.policy.reviewIntervalDays = 0;
        o.areas.tooling.reviewIntervalDays = 367;
        o.audit.reviewIntervalDays = 1.5;
      },
      problems: [
        'areas.policy.reviewIntervalDays: "0" is not a whole number of days from 1 to 366. Write 92 for a quarter, or leave it out.',
        'areas.tooling.reviewIntervalDays: "367" is not a whole number of days from 1 to 366. Write 92 for a quarter, or leave it out.',
        'audit.reviewIntervalDays: "1.5" is not a whole number of days from 1 to 366. Write 92 for a quarter, or leave it out.',
      ],
    },
  ],
});
