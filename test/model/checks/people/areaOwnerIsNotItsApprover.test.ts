import { areaOwnerIsNotItsApprover } from "../../../../model/checks/people/areaOwnerIsNotItsApprover.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(areaOwnerIsNotItsApprover, {
  passes: [
    {
      it: "accepts an approver who owns another area",
      change: (o) => {
        o.areas.tooling.approver = "dan";
      },
    },
  ],
  fails: [
    {
      it: "refuses the owner as approver",
      spoil: (o) => {
        o.areas.policy.approver = "dan";
      },
      problems: [
        'areas.policy.approver: "dan" owns the area and would approve their own proposals. Name another person as approver.',
      ],
    },
  ],
});
