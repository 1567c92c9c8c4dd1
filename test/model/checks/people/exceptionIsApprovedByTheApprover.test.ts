import { exceptionIsApprovedByTheApprover } from "../../../../model/checks/people/exceptionIsApprovedByTheApprover.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionIsApprovedByTheApprover, {
  passes: [
    {
      it: "accepts the exception approver",
      change: (o) => {
        o.exceptions = { late: anException() };
      },
    },
    {
      it: "accepts the lead of the group that the matrix makes Accountable",
      change: (o) => {
        o.exceptionPath.approver = "dan";
        o.exceptions = { late: anException() };
      },
    },
    {
      it: "leaves an approver who is not declared to its own check",
      change: (o) => {
        o.exceptions = { late: anException({ approvedBy: "oscar" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses anybody else",
      spoil: (o) => {
        o.exceptions = { late: anException({ approvedBy: "dan" }) };
      },
      problems: ['exceptions.late.approvedBy: "dan" does not approve exceptions. Ask "ada", or remove the exception.'],
    },
    {
      it: "asks for an approver where there is none",
      spoil: (o) => {
        o.exceptionPath.approver = "";
        o.exceptions = { late: anException({ approvedBy: "dan" }) };
      },
      problems: ['exceptions.late.approvedBy: "dan" does not approve exceptions. Name the exception approver first.'],
    },
  ],
});
