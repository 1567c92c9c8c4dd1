import { emergencyHolderDecidesIncidents } from "../../../../model/checks/people/emergencyHolderDecidesIncidents.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyHolderDecidesIncidents, {
  passes: [
    {
      it: "accepts the backup before the owner",
      change: (o) => {
        o.emergency.holders = ["dan", "ada"];
      },
    },
    {
      it: "leaves a decision that nobody took to its own checks",
      change: (o) => {
        o.incidents.duties.decision.owner = "";
        o.incidents.duties.decision.backup = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses anybody else",
      spoil: (o) => {
        o.emergency.holders = ["ada", "ben"];
      },
      problems: ['emergency.holders[1]: "ben" does not decide in an incident. Name "ada" and "dan" only.'],
    },
  ],
});
