import { exceptionEndsInTime } from "../../../../model/checks/people/exceptionEndsInTime.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionEndsInTime, {
  passes: [
    {
      it: "accepts the last day that the exception path allows",
      change: (o) => {
        o.exceptions = { late: anException({ grantedOn: "2026-11-16", expiresOn: "2027-01-15" }) };
      },
    },
    {
      it: "leaves dates that are none to their own check",
      change: (o) => {
        o.exceptions = { late: anException({ expiresOn: "" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses a day more",
      spoil: (o) => {
        o.exceptions = { late: anException({ grantedOn: "2026-11-16", expiresOn: "2027-01-16" }) };
      },
      problems: [
        'exceptions.late.expiresOn: "2027-01-16" is 61 days after "2026-11-16", and 60 are allowed. Write a day up to "2027-01-15".',
      ],
    },
    {
      it: "refuses more than ninety days, whatever the exception path allows",
      spoil: (o) => {
        o.exceptionPath.maxDays = 400;
        o.exceptions = { late: anException({ grantedOn: "2026-11-16", expiresOn: "2027-02-15" }) };
      },
      problems: [
        'exceptions.late.expiresOn: "2027-02-15" is 91 days after "2026-11-16", and 90 are allowed. Write a day up to "2027-02-14".',
      ],
    },
    {
      it: "refuses an end that is not after the beginning",
      spoil: (o) => {
        o.exceptions = { late: anException({ grantedOn: "2026-11-16", expiresOn: "2026-11-16" }) };
      },
      problems: ['exceptions.late.expiresOn: "2026-11-16" is not after "2026-11-16". Write a day up to "2027-01-15".'],
    },
  ],
});
