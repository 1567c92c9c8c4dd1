import { furtherDutyHasItsOwnId } from "../../../../model/checks/people/furtherDutyHasItsOwnId.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(furtherDutyHasItsOwnId, {
  passes: [
    {
      it: "accepts another id",
      change: (o) => {
        o.furtherDuties = { drills: o.duties.backups };
      },
    },
  ],
  fails: [
    {
      it: "refuses the id of a recurring duty",
      spoil: (o) => {
        o.furtherDuties = { backups: o.duties.backups };
      },
      problems: ['furtherDuties.backups: "backups" is a recurring duty already. Choose another id, or remove it here.'],
    },
  ],
});
