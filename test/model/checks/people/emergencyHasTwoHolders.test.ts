import { emergencyHasTwoHolders } from "../../../../model/checks/people/emergencyHasTwoHolders.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyHasTwoHolders, {
  passes: [
    {
      it: "accepts three",
      change: (o) => {
        o.emergency.holders = ["ada", "dan", "ben"];
      },
    },
  ],
  fails: [
    {
      it: "refuses one person, also when named twice",
      spoil: (o) => {
        o.emergency.holders = ["ada", "ada"];
      },
      problems: [
        'emergency.holders: Only "ada" can open it. Name the owner and the backup of incidents.duties.decision.',
      ],
    },
    {
      it: "refuses nobody",
      spoil: (o) => {
        o.emergency.holders = [""];
      },
      problems: ["emergency.holders: Nobody can open it. Name the owner and the backup of incidents.duties.decision."],
    },
  ],
});
