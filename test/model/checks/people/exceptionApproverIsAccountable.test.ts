import { exceptionApproverIsAccountable } from "../../../../model/checks/people/exceptionApproverIsAccountable.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(exceptionApproverIsAccountable, {
  passes: [
    {
      it: "accepts any approver where the matrix says nothing of exceptions",
      change: (o) => {
        o.exceptionPath.approver = "dan";
        o.responsibilities.activities = [];
      },
    },
    {
      it: "leaves a group without lead to its own check",
      change: (o) => {
        o.exceptionPath.approver = "dan";
        o.responsibilities.groups = {};
      },
    },
  ],
  fails: [
    {
      it: "refuses an approver whom the matrix does not make Accountable",
      spoil: (o) => {
        o.exceptionPath.approver = "dan";
      },
      problems: [
        'exceptionPath.approver: "dan" does not lead leadership, which is Accountable for "Policy exception handling". Name "ada", or correct the matrix.',
      ],
    },
  ],
});
