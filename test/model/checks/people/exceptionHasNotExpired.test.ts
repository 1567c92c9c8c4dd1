import { exceptionHasNotExpired } from "../../../../model/checks/people/exceptionHasNotExpired.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";
import { today } from "../../../support/smallOwnership.ts";

describeCheck(exceptionHasNotExpired, {
  passes: [
    {
      it: "accepts the last day",
      change: (o) => {
        o.exceptions = { late: anException({ expiresOn: today }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses the day after",
      spoil: (o) => {
        o.exceptions = { late: anException({ expiresOn: "2026-11-20" }) };
      },
      problems: ['exceptions.late.expiresOn: "2026-11-20" has passed. Remove the exception, or have it approved anew.'],
    },
  ],
});
