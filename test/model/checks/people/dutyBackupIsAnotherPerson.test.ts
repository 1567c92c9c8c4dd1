import { dutyBackupIsAnotherPerson } from "../../../../model/checks/people/dutyBackupIsAnotherPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyBackupIsAnotherPerson, {
  passes: [
    {
      it: "leaves a duty that nobody took to its own checks",
      change: (o) => {
        o.audit.owner = "";
        o.audit.backup = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses the owner as backup",
      spoil: (o) => {
        o.services.shop.duties.deploy.backup = "cleo";
      },
      problems: ['services.shop.duties.deploy.backup: "cleo" owns this duty already. Name another person as backup.'],
    },
  ],
});
