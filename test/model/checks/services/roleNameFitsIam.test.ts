import { roleNameFitsIam } from "../../../../model/checks/services/roleNameFitsIam.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(roleNameFitsIam, {
  passes: [
    {
      it: "accepts 64 characters",
      change: (ownership) => {
        ownership.services = { ["s".repeat(40)]: ownership.services.shop } as unknown as typeof ownership.services;
      },
    },
  ],
  fails: [
    {
      it: "refuses 65",
      spoil: (ownership) => {
        ownership.services = { ["s".repeat(41)]: ownership.services.shop } as unknown as typeof ownership.services;
      },
      problems: [
        'services.sssssssssssssssssssssssssssssssssssssssss.environments[0]: "sssssssssssssssssssssssssssssssssssssssss-production-provisioning" has 65 characters, and IAM takes 64 for the name of a role. Shorten the ids of service and environment by 1.',
      ],
    },
  ],
});
