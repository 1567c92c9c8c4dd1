import { reviewIsNotInTheFuture } from "../../../../model/checks/people/reviewIsNotInTheFuture.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { today } from "../../../support/smallOwnership.ts";

describeCheck(reviewIsNotInTheFuture, {
  passes: [
    {
      it: "accepts a review of today",
      change: (o) => {
        o.audit.reviewedOn = today;
        o.organisation.updatedOn = today;
      },
    },
  ],
  fails: [
    {
      it: "refuses reviews that have not taken place",
      spoil: (o) => {
        o.organisation.updatedOn = "2026-11-22";
        o.audit.reviewedOn = "2026-11-22";
        o.emergency.reviewedOn = "2027-01-01";
      },
      problems: [
        'organisation.updatedOn: "2026-11-22" has not come yet. Write the day on which the review took place.',
        'audit.reviewedOn: "2026-11-22" has not come yet. Write the day on which the review took place.',
        'emergency.reviewedOn: "2027-01-01" has not come yet. Write the day on which the review took place.',
      ],
    },
  ],
});
