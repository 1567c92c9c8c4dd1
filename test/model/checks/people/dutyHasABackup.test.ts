import { dutyHasABackup } from "../../../../model/checks/people/dutyHasABackup.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyHasABackup, {
  passes: [
    {
      it: "accepts a backup of several duties",
      change: (o) => {
        o.duties.backups.backup = "dan";
      },
    },
  ],
  fails: [
    {
      it: "refuses a duty without backup",
      spoil: (o) => {
        o.incidents.duties.decision.backup = "";
      },
      problems: [
        "incidents.duties.decision.backup: Nobody is the backup of this duty. Name one person who takes over when the owner is away.",
      ],
    },
  ],
});
