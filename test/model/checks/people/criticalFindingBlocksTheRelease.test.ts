import { criticalFindingBlocksTheRelease } from "../../../../model/checks/people/criticalFindingBlocksTheRelease.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(criticalFindingBlocksTheRelease, {
  passes: [
    {
      it: "accepts all others to file a ticket",
      change: (o) => {
        o.responsibilities.releaseBlockers.high = "ticket";
      },
    },
  ],
  fails: [
    {
      it: "refuses a ticket",
      spoil: (o) => {
        o.responsibilities.releaseBlockers.critical = "ticket";
      },
      problems: [
        'responsibilities.releaseBlockers.critical: "ticket" lets a release pass with a critical finding. Write "block"; the exception path is the way around it.',
      ],
    },
  ],
});
