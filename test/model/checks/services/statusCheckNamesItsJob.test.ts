import { statusCheckNamesItsJob } from "../../../../model/checks/services/statusCheckNamesItsJob.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(statusCheckNamesItsJob, {
  passes: [
    {
      it: "accepts the job of a matrix",
      change: (ownership) => {
        ownership.repositories.shop.checks.sast.context = "build / codeql (javascript)";
      },
    },
  ],
  fails: [
    {
      it: "refuses a missing name",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.sast.context = "";
      },
      problems: [
        'repositories.shop.checks.sast.context: "" is not the name of a job. Write the name as GitHub shows it on a pull request, for example "codeql".',
      ],
    },
    {
      it: "refuses a blank at the end",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.dependencyScan.context = "scan ";
      },
      problems: [
        'repositories.shop.checks.dependencyScan.context: "scan " is not the name of a job. Write the name as GitHub shows it on a pull request, for example "codeql".',
      ],
    },
    {
      it: "refuses a line break",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.others = [{ context: "a\nb", integrationId: 15368 }];
      },
      problems: [
        'repositories.shop.checks.others[0].context: "a\\u{a}b" is not the name of a job. Write the name as GitHub shows it on a pull request, for example "codeql".',
      ],
    },
  ],
});
