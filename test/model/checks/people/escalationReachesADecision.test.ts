import { escalationReachesADecision } from "../../../../model/checks/people/escalationReachesADecision.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(escalationReachesADecision, {
  passes: [
    {
      it: "accepts a path to the backup",
      change: (o) => {
        o.incidents.escalation = ["ben", "dan"];
      },
    },
    {
      it: "leaves an empty path to its own check",
      change: (o) => {
        o.incidents.escalation = [];
      },
    },
  ],
  fails: [
    {
      it: "warns of a path to nobody who decides",
      spoil: (o) => {
        o.incidents.escalation = ["ben", "cleo"];
      },
      warnings: ['incidents.escalation: It reaches nobody who decides. Add "ada" or "dan".'],
    },
  ],
});
