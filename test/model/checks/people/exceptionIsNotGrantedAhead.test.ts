import { exceptionIsNotGrantedAhead } from "../../../../model/checks/people/exceptionIsNotGrantedAhead.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";
import { today } from "../../../support/smallOwnership.ts";

describeCheck(exceptionIsNotGrantedAhead, {
  passes: [
    {
      it: "accepts what was granted today",
      change: (o) => {
        o.exceptions = { late: anException({ grantedOn: today }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses what would be granted tomorrow",
      spoil: (o) => {
        o.exceptions = { late: anException({ grantedOn: "2026-11-22" }) };
      },
      problems: [
        'exceptions.late.grantedOn: "2026-11-22" has not come yet. Write the day on which it was approved, and add it then.',
      ],
    },
  ],
});
