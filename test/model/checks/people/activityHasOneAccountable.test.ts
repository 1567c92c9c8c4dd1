import { activityHasOneAccountable } from "../../../../model/checks/people/activityHasOneAccountable.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(activityHasOneAccountable, {
  passes: [
    {
      it: "accepts several Responsible",
      change: (o) => {
        o.responsibilities.activities = [anActivity({ developers: "R", platform: "R/A" })];
      },
    },
  ],
  fails: [
    {
      it: "refuses two Accountables, and all five",
      spoil: (o) => {
        o.responsibilities.activities = [
          anActivity({ compliance: "R/A", leadership: "A" }),
          anActivity({ developers: "A", security: "A", platform: "A", compliance: "A", leadership: "A" }),
        ];
      },
      problems: [
        'responsibilities.activities[0]: "Threat modeling" has two Accountables: compliance and leadership. Leave one of them Accountable.',
        'responsibilities.activities[1]: "Threat modeling" has five Accountables: developers, security, platform, compliance and leadership. Leave one of them Accountable.',
      ],
    },
  ],
});
