import { resourceDiffersBetweenEnvironments } from "../../../../model/checks/services/resourceDiffersBetweenEnvironments.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceDiffersBetweenEnvironments, {
  passes: [
    {
      it: "accepts names that carry the environment",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
      },
    },
    {
      it: "accepts one name in two accounts",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
        ownership.environments.staging = { ...ownership.environments.production, account: "second" };
        ownership.services.shop.environments = ["production", "staging"];
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "cron" });
      },
    },
  ],
  fails: [
    {
      it: "refuses one function for two environments of an account",
      spoil: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "cron" });
      },
      problems: [
        'services.shop.resources[4].name: "cron" is the same resource in production and staging. Put {environment} into the name.',
      ],
    },
    {
      it: "refuses one id for two environments",
      spoil: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
        ownership.services.shop.resources.push({
          kind: "vpc",
          name: "net",
          ids: { production: "vpc-1", staging: "vpc-1" },
        });
      },
      problems: [
        'services.shop.resources[4].ids.staging: "vpc-1" is the same resource in production and staging. Write the id that it has in each.',
      ],
    },
    {
      it: "refuses one bucket for two accounts",
      spoil: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
        ownership.environments.staging = { ...ownership.environments.production, account: "second" };
        ownership.services.shop.environments = ["production", "staging"];
        ownership.services.shop.resources.push({ kind: "bucket", name: "acorn-files", holds: "data" });
      },
      problems: [
        'services.shop.resources[4].name: "acorn-files" is the same resource in production and staging. Put {environment} into the name.',
      ],
    },
  ],
});
