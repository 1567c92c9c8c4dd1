import { rolePathAndNameFitTheConsole } from "../../../../model/checks/services/rolePathAndNameFitTheConsole.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(rolePathAndNameFitTheConsole, {
  passes: [
    {
      it: "accepts 64 characters with the path",
      change: (ownership) => {
        ownership.services = { ["s".repeat(14)]: ownership.services.shop } as unknown as typeof ownership.services;
      },
    },
    {
      it: "leaves a name that is too long by itself to its own check",
      change: (ownership) => {
        ownership.services = { ["s".repeat(41)]: ownership.services.shop } as unknown as typeof ownership.services;
      },
    },
  ],
  fails: [
    {
      it: "warns of 66",
      spoil: (ownership) => {
        ownership.services = { ["s".repeat(15)]: ownership.services.shop } as unknown as typeof ownership.services;
      },
      warnings: [
        'services.sssssssssssssss.environments[0]: "/keyholder/sssssssssssssss/sssssssssssssss-production-provisioning" has 66 characters, and the console switches to roles of at most 64. Shorten the ids of service and environment, or assume the role with the AWS CLI only.',
      ],
    },
  ],
});
