import { dateIsACalendarDate } from "../../../../model/checks/people/dateIsACalendarDate.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(dateIsACalendarDate, {
  passes: [
    {
      it: "accepts the leap day of a leap year",
      change: (o) => {
        o.people.ada.leavesOn = "2028-02-29";
      },
    },
  ],
  fails: [
    {
      it: "refuses days that do not exist and other spellings, wherever they stand",
      spoil: (o) => {
        o.organisation.updatedOn = "2026-02-29";
        o.audit.reviewedOn = "";
        o.emergency.reviewedOn = "2026-11-2";
        o.people.ada.leavesOn = "tomorrow";
        o.exceptions = { late: anException({ grantedOn: "2026-13-01", expiresOn: "2026-11-21T00:00:00Z" }) };
      },
      problems: [
        'organisation.updatedOn: "2026-02-29"',
        'audit.reviewedOn: ""',
        'emergency.reviewedOn: "2026-11-2"',
        'people.ada.leavesOn: "tomorrow"',
        'exceptions.late.grantedOn: "2026-13-01"',
        'exceptions.late.expiresOn: "2026-11-21T00:00:00Z"',
      ].map((where) => `${where} is not a day of the calendar. Write it as YYYY-MM-DD, for example "2026-11-21".`),
    },
  ],
});
