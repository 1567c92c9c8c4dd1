import { activityHasAName } from "../../../../model/checks/people/activityHasAName.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityHasAName, {
  passes: [
    {
      it: "accepts a short name",
      change: (o) => {
        o.responsibilities.activities = [{ ...anActivity({ security: "R/A" }), name: "X" }];
      },
    },
  ],
  fails: [
    {
      it: "refuses none",
      spoil: (o) => {
        o.responsibilities.activities = [{ ...anActivity({ security: "R/A" }), name: " " }];
      },
      problems: ['responsibilities.activities[0]: " " is not the name of an activity. Write what is done.'],
    },
  ],
});
