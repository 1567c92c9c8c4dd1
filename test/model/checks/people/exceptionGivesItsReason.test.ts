import { exceptionGivesItsReason } from "../../../../model/checks/people/exceptionGivesItsReason.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionGivesItsReason, {
  passes: [
    {
      it: "accepts a reason and a ticket",
      change: (o) => {
        o.exceptions = { late: anException() };
      },
    },
  ],
  fails: [
    {
      it: "refuses an exception without them",
      spoil: (o) => {
        o.exceptions = { late: anException({ reason: " ", ticket: "" }) };
      },
      problems: [
        'exceptions.late.reason: " " is no reason. Say in one sentence why it is needed.',
        'exceptions.late.ticket: "" is no ticket. Name the ticket in which it was decided.',
      ],
    },
  ],
});
