import { activityHasAnAccountable } from "../../../../model/checks/people/activityHasAnAccountable.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityHasAnAccountable, {
  passes: [
    {
      it: "accepts one who is Responsible as well",
      change: (o) => {
        o.responsibilities.activities = [anActivity({ security: "R/A" })];
      },
    },
  ],
  fails: [
    {
      it: "refuses none",
      spoil: (o) => {
        o.responsibilities.activities = [anActivity({ platform: "R" })];
      },
      problems: [
        'responsibilities.activities[0]: "Threat modeling" has no Accountable. Write "A" or "R/A" for one group.',
      ],
    },
  ],
});
