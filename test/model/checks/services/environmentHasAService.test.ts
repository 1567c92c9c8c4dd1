import { environmentHasAService } from "../../../../model/checks/services/environmentHasAService.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(environmentHasAService, {
  passes: [
    {
      it: "accepts a second environment",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
      },
    },
  ],
  fails: [
    {
      it: "warns of an environment where nothing runs",
      spoil: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
      },
      warnings: [
        "environments.staging: No service runs in this environment. Name it in the environments of a service, or remove it.",
      ],
    },
  ],
});
