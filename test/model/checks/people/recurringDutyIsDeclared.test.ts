import { recurringDutyIsDeclared } from "../../../../model/checks/people/recurringDutyIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(recurringDutyIsDeclared, {
  passes: [
    {
      it: "accepts duties besides",
      change: (o) => {
        o.furtherDuties = { drills: o.duties.backups };
      },
    },
  ],
  fails: [
    {
      it: "names each recurring duty that nobody took",
      spoil: (o) => {
        Reflect.deleteProperty(o.duties, "backups");
        Reflect.deleteProperty(o.duties, "offboarding");
      },
      problems: [
        'duties.backups: Nobody took "backups". Declare it with an owner and a backup.',
        'duties.offboarding: Nobody took "offboarding". Declare it with an owner and a backup.',
      ],
    },
  ],
});
