import { activityNameIsUnique } from "../../../../model/checks/people/activityNameIsUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityNameIsUnique, {
  passes: [
    {
      it: "accepts other names",
      change: (o) => {
        o.responsibilities.activities.push(anActivity({ security: "R/A" }));
      },
    },
  ],
  fails: [
    {
      it: "refuses the same name, whatever its letter case",
      spoil: (o) => {
        o.responsibilities.activities = [
          anActivity({ security: "R/A" }),
          { ...anActivity({ security: "R/A" }), name: " threat Modeling" },
        ];
      },
      problems: [
        'responsibilities.activities[1]: " threat Modeling" stands at responsibilities.activities[0] already. Merge the two rows.',
      ],
    },
  ],
});
