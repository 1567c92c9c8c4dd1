import { accountableGroupHasALead } from "../../../../model/checks/people/accountableGroupHasALead.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(accountableGroupHasALead, {
  passes: [
    {
      it: "accepts a group without lead that is Accountable without effect",
      change: (o) => {
        o.responsibilities.activities.push(anActivity({ developers: "R/A" }));
      },
    },
  ],
  fails: [
    {
      it: "refuses a group without lead that is Accountable with effect",
      spoil: (o) => {
        o.responsibilities.activities = [
          { ...anActivity({ developers: "R/A" }), effect: { kind: "owns-paths", paths: ["/docs/"] } },
        ];
      },
      problems: [
        'responsibilities.activities[0].effect: "developers" is Accountable for "Threat modeling" and has no lead. Declare a lead and a deputy in responsibilities.groups.developers.',
      ],
    },
  ],
});
