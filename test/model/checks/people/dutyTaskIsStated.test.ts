import { dutyTaskIsStated } from "../../../../model/checks/people/dutyTaskIsStated.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyTaskIsStated, {
  passes: [
    {
      it: "accepts a task in a few words",
      change: (o) => {
        o.duties.backups.task = "Restores.";
      },
    },
  ],
  fails: [
    {
      it: "refuses a duty that does not say what is done",
      spoil: (o) => {
        o.duties.backups.task = "";
        o.furtherDuties = { drills: { ...o.duties.backups, task: " " } };
      },
      problems: [
        'duties.backups.task: "" does not say what is done. Write it in one sentence.',
        'furtherDuties.drills.task: " " does not say what is done. Write it in one sentence.',
      ],
    },
  ],
});
