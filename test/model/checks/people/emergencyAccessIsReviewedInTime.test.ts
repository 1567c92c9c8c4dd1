import { emergencyAccessIsReviewedInTime } from "../../../../model/checks/people/emergencyAccessIsReviewedInTime.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyAccessIsReviewedInTime, {
  passes: [{ it: "accepts the last day of the quarter", today: "2027-02-02", change: () => {} }],
  fails: [
    {
      it: "refuses the day after",
      today: "2027-02-03",
      spoil: () => {},
      problems: [
        'emergency.reviewedOn: "2026-11-02" was the last review, and the next was due by "2027-02-02". Review who may open it, for how long and who is told, and write the day.',
      ],
    },
  ],
});
