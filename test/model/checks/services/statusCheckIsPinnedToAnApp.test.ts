import { statusCheckIsPinnedToAnApp } from "../../../../model/checks/services/statusCheckIsPinnedToAnApp.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(statusCheckIsPinnedToAnApp, {
  passes: [
    {
      it: "accepts another app",
      change: (ownership) => {
        ownership.repositories.shop.checks.others = [{ context: "sonar", integrationId: 57789 }];
      },
    },
  ],
  fails: [
    {
      it: "refuses a missing id",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.sast.integrationId = 0;
      },
      problems: [
        'repositories.shop.checks.sast.integrationId: "0" is not the id of a GitHub App, so anybody with write access could report success. Write the id of the app that reports it; GitHub Actions is 15368.',
      ],
    },
    {
      it: "looks at the other checks",
      spoil: (ownership) => {
        ownership.repositories.shop.checks.others = [{ context: "tests", integrationId: -1 }];
      },
      problems: [
        'repositories.shop.checks.others[0].integrationId: "-1" is not the id of a GitHub App, so anybody with write access could report success. Write the id of the app that reports it; GitHub Actions is 15368.',
      ],
    },
  ],
});
