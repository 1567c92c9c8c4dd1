import { emergencyHolderIsNamedOnce } from "../../../../model/checks/people/emergencyHolderIsNamedOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyHolderIsNamedOnce, {
  passes: [
    {
      it: "accepts different people",
      change: (o) => {
        o.emergency.holders = ["ada", "dan", "ben"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a person who is named twice",
      spoil: (o) => {
        o.emergency.holders = ["ada", "dan", "ada"];
      },
      problems: ['emergency.holders[2]: "ada" is named twice. Remove one of the two.'],
    },
  ],
});
