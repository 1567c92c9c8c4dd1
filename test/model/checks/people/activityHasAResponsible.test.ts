import { activityHasAResponsible } from "../../../../model/checks/people/activityHasAResponsible.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityHasAResponsible, {
  passes: [
    {
      it: "accepts one who is Accountable as well",
      change: (o) => {
        o.responsibilities.activities = [anActivity({ security: "R/A" })];
      },
    },
  ],
  fails: [
    {
      it: "refuses nobody",
      spoil: (o) => {
        o.responsibilities.activities = [anActivity({ leadership: "A" })];
      },
      problems: [
        'responsibilities.activities[0]: "Threat modeling" has nobody Responsible. Write "R" for the group that does it, or "R/A" if it is the Accountable one.',
      ],
    },
  ],
});
