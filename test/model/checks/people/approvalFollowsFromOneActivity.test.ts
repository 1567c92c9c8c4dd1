import { approvalFollowsFromOneActivity } from "../../../../model/checks/people/approvalFollowsFromOneActivity.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(approvalFollowsFromOneActivity, {
  passes: [
    {
      it: "accepts activities that approve different duties",
      change: (o) => {
        o.responsibilities.activities.push({
          ...anActivity({ security: "R/A" }),
          effect: { kind: "approves-environments", duties: ["secrets"] },
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses two activities that approve the same",
      spoil: (o) => {
        o.responsibilities.activities.push(
          {
            ...anActivity({ security: "R/A" }),
            effect: { kind: "approves-environments", duties: ["secrets", "deploy"] },
          },
          { ...anActivity({ security: "R/A" }), effect: { kind: "approves-exceptions" } },
        );
      },
      problems: [
        'responsibilities.activities[2].effect: Approval of "deploy" environments follows from "CI/CD pipeline hardening" already. Leave it to one of the two activities.',
        'responsibilities.activities[3].effect: Approval of exceptions follows from "Policy exception handling" already. Leave it to one of the two activities.',
      ],
    },
  ],
});
