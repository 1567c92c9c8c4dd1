import { exceptionPathHasTwoPeople } from "../../../../model/checks/people/exceptionPathHasTwoPeople.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(exceptionPathHasTwoPeople, {
  passes: [
    {
      it: "leaves a path without people to its own check",
      change: (o) => {
        o.exceptionPath.approver = "";
        o.exceptionPath.recorder = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses the approver as recorder",
      spoil: (o) => {
        o.exceptionPath.recorder = "ada";
      },
      problems: ['exceptionPath.recorder: "ada" approves exceptions as well. Let another person record them.'],
    },
  ],
});
