import { statusChecksDiffer } from "../../../../model/checks/services/statusChecksDiffer.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(statusChecksDiffer, {
  passes: [
    {
      it: "accepts a third check",
      change: (ownership) => {
        ownership.repositories.shop.checks.others = [{ context: "tests", integrationId: 15368 }];
      },
    },
  ],
  fails: [
    {
      it: "refuses one job for both scans",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.dependencyScan.context = "codeql";
      },
      problems: [
        'repositories.shop.checks.dependencyScan.context: "codeql" is the job of repositories.shop.checks.sast as well. Name another job: one job cannot be two checks.',
      ],
    },
    {
      it: "looks at the other checks",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.others = [{ context: "codeql", integrationId: 1 }];
      },
      problems: [
        'repositories.shop.checks.others[0].context: "codeql" is the job of repositories.shop.checks.sast as well. Name another job: one job cannot be two checks.',
      ],
    },
  ],
});
