import { incidentDutyIsDeclared } from "../../../../model/checks/people/incidentDutyIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(incidentDutyIsDeclared, {
  passes: [
    {
      it: "leaves a duty that nobody owns to its own check",
      change: (o) => {
        o.incidents.duties.triage.owner = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses a duty that is missing",
      spoil: (o) => {
        Reflect.deleteProperty(o.incidents.duties, "triage");
      },
      problems: ['incidents.duties.triage: Nobody took "triage". Declare it with an owner and a backup.'],
    },
  ],
});
