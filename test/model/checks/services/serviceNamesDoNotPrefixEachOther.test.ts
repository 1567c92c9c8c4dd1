import { serviceNamesDoNotPrefixEachOther } from "../../../../model/checks/services/serviceNamesDoNotPrefixEachOther.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceNamesDoNotPrefixEachOther, {
  passes: [
    {
      it: "accepts two services",
      change: (ownership) => {
        ownership.services.billing = { ...ownership.services.shop, resources: [] };
      },
    },
    {
      it: "accepts names that are told apart by the region",
      change: (ownership) => {
        ownership.environments["production-x"] = { ...ownership.environments.production, region: "eu-west-1" };
        ownership.services.shop.environments = ["production", "production-x"];
      },
    },
  ],
  fails: [
    {
      it: "refuses an environment whose id continues another's",
      spoil: (ownership) => {
        ownership.environments["production-x"] = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "production-x"];
      },
      problems: [
        'services.shop.environments[1]: The names that begin with "shop-production-x-" begin with "shop-production-" too, which is services.shop.environments[0]. Choose ids of which none continues another, or another account or region.',
      ],
    },
    {
      it: "refuses two services whose ids run together",
      spoil: (ownership) => {
        ownership.environments.api = { ...ownership.environments.production };
        ownership.services.shop.environments = ["api"];
        ownership.services["shop-api"] = { ...ownership.services.shop, environments: ["production"] };
      },
      problems: [
        'services.shop-api.environments[0]: The names that begin with "shop-api-production-" begin with "shop-api-" too, which is services.shop.environments[0]. Choose ids of which none continues another, or another account or region.',
      ],
    },
  ],
});
