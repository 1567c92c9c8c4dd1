import { serviceListsEachNameOnce } from "../../../../model/checks/services/serviceListsEachNameOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceListsEachNameOnce, {
  passes: [
    {
      it: "accepts a bot that is called like an engineer",
      change: (ownership) => {
        ownership.services.shop.bots = ["cleo"];
      },
    },
  ],
  fails: [
    {
      it: "finds an environment that is listed twice",
      spoil: (ownership) => {
        ownership.services.shop.environments = ["production", "production"];
      },
      problems: ['services.shop.environments[1]: "production" is listed twice. Remove one of the two.'],
    },
    {
      it: "finds an engineer who is listed twice",
      spoil: (ownership) => {
        ownership.services.shop.engineers = ["cleo", "ben", "cleo"];
      },
      problems: ['services.shop.engineers[2]: "cleo" is listed twice. Remove one of the two.'],
    },
    {
      it: "finds a bot that is listed twice",
      spoil: (ownership) => {
        ownership.services.shop.bots = ["renovate", "renovate"];
      },
      problems: ['services.shop.bots[1]: "renovate" is listed twice. Remove one of the two.'],
    },
  ],
});
