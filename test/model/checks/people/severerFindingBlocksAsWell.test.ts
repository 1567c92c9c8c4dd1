import { severerFindingBlocksAsWell } from "../../../../model/checks/people/severerFindingBlocksAsWell.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(severerFindingBlocksAsWell, {
  passes: [
    {
      it: "accepts none but critical to block",
      change: (o) => {
        o.responsibilities.releaseBlockers.high = "ticket";
      },
    },
    {
      it: "leaves critical findings to their own check",
      change: (o) => {
        o.responsibilities.releaseBlockers.critical = "ticket";
      },
    },
  ],
  fails: [
    {
      it: "refuses a ticket for what is severer than what blocks",
      spoil: (o) => {
        o.responsibilities.releaseBlockers = { critical: "block", high: "ticket", medium: "ticket", low: "block" };
      },
      problems: [
        'responsibilities.releaseBlockers.high: "ticket" lets pass what is severer than "low", which blocks. Write "block".',
        'responsibilities.releaseBlockers.medium: "ticket" lets pass what is severer than "low", which blocks. Write "block".',
      ],
    },
  ],
});
