import { dutyHolderStaysUntilTheNextReview } from "../../../../model/checks/people/dutyHolderStaysUntilTheNextReview.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyHolderStaysUntilTheNextReview, {
  passes: [
    {
      it: "accepts somebody who leaves after the next review",
      change: (o) => {
        o.people.eve.leavesOn = "2027-02-02";
      },
    },
    {
      it: "leaves somebody who left to its own check",
      change: (o) => {
        o.people.eve.leavesOn = "2026-11-20";
      },
    },
  ],
  fails: [
    {
      it: "warns of somebody who leaves before it",
      spoil: (o) => {
        o.people.eve.leavesOn = "2027-02-01";
      },
      warnings: [
        'audit.owner: "eve" leaves on "2027-02-01", before the next review on "2027-02-02". Name a successor before that day.',
      ],
    },
  ],
});
