import { activityCellIsKnown } from "../../../../model/checks/people/activityCellIsKnown.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityCellIsKnown, {
  passes: [
    {
      it: "accepts every value",
      change: (o) => {
        o.responsibilities.activities = [
          anActivity({ developers: "R", security: "A", platform: "C", compliance: "I", leadership: "-" }),
        ];
      },
    },
  ],
  fails: [
    {
      it: "refuses another value, and none",
      spoil: (o) => {
        o.responsibilities.activities = [anActivity({ security: "X" as "R" })];
        Reflect.deleteProperty(o.responsibilities.activities[0]?.raci ?? {}, "leadership");
      },
      problems: [
        'responsibilities.activities[0]: "X" for security in "Threat modeling" is not a value of the matrix. Write one of "R", "A", "R/A", "C", "I", "-".',
        'responsibilities.activities[0]: "" for leadership in "Threat modeling" is not a value of the matrix. Write one of "R", "A", "R/A", "C", "I", "-".',
      ],
    },
  ],
});
