import { serviceRunsInAnEnvironment } from "../../../../model/checks/services/serviceRunsInAnEnvironment.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceRunsInAnEnvironment, {
  passes: [
    {
      it: "accepts two environments",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a service that runs nowhere",
      spoil: (ownership) => {
        ownership.services.shop.environments = [];
      },
      problems: [
        "services.shop.environments: services.shop runs nowhere, so its duties give access to nothing. Name the environments that it runs in.",
      ],
    },
  ],
});
