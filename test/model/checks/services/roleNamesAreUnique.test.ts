import { roleNamesAreUnique } from "../../../../model/checks/services/roleNamesAreUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(roleNamesAreUnique, {
  passes: [
    {
      it: "accepts the same service in two environments",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
      },
    },
    {
      it: "accepts names that are told apart by the account",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
        ownership.environments["api-production"] = { ...ownership.environments.production, account: "second" };
        ownership.services["shop-api"] = ownership.services.shop;
        ownership.services.billing = { ...ownership.services.shop, resources: [], environments: ["api-production"] };
      },
    },
  ],
  fails: [
    {
      it: "refuses two services whose ids run together",
      spoil: (ownership) => {
        ownership.environments["api-production"] = { ...ownership.environments.production };
        ownership.services.shop.environments = ["api-production"];
        ownership.services["shop-api"] = { ...ownership.services.shop, environments: ["production"], resources: [] };
      },
      problems: [
        'services.shop-api.environments[0]: "shop-api-production-deploy" is the name of a role that follows from services.shop.environments[0] as well. Choose another id for the service or for the environment.',
      ],
    },
    {
      it: "refuses a service role that is called like a duty's, whatever its letter case",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "service-role",
          name: "Shop-{environment}-Deploy",
          passedTo: "lambda.amazonaws.com",
        });
      },
      problems: [
        'services.shop.resources[4].name: "Shop-production-Deploy" is the name of a role that follows from services.shop.environments[0] as well. Choose another name for this role.',
      ],
    },
    {
      it: "refuses a service role that is called like one of the account's, whatever its letter case",
      spoil: (ownership) => {
        for (const name of ["Keyholder-audit", "keyholder-emergency"])
          ownership.services.shop.resources.push({ kind: "service-role", name, passedTo: "lambda.amazonaws.com" });
      },
      problems: [
        'services.shop.resources[4].name: "Keyholder-audit" is the name of a role that follows from accounts.main as well. Choose another name for this role.',
        'services.shop.resources[5].name: "keyholder-emergency" is the name of a role that follows from accounts.main as well. Choose another name for this role.',
      ],
    },
    {
      it: "refuses a service role that is called like one of the pipeline",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "service-role",
          name: "keyholder-apply",
          passedTo: "lambda.amazonaws.com",
        });
      },
      problems: [
        'services.shop.resources[4].name: "keyholder-apply" is the name of a role that follows from accounts.main as well. Choose another name for this role.',
      ],
    },
  ],
});
