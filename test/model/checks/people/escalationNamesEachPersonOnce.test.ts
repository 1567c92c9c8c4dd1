import { escalationNamesEachPersonOnce } from "../../../../model/checks/people/escalationNamesEachPersonOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(escalationNamesEachPersonOnce, {
  passes: [
    {
      it: "accepts a longer path",
      change: (o) => {
        o.incidents.escalation = ["ben", "cleo", "dan", "ada"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a path that leads back",
      spoil: (o) => {
        o.incidents.escalation = ["ben", "dan", "ben"];
      },
      problems: ['incidents.escalation[2]: "ben" is named twice. Remove one of the two.'],
    },
  ],
});
