import { defaultBranchReachesAnEnvironment } from "../../../../model/checks/services/defaultBranchReachesAnEnvironment.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(defaultBranchReachesAnEnvironment, {
  passes: [
    {
      it: "accepts a default branch that deploys to one of two environments",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production, deployBranches: ["develop"] };
        ownership.services.shop.environments = ["production", "staging"];
      },
    },
    {
      it: "leaves an environment without branches to its own check",
      change: (ownership) => {
        ownership.environments.production.deployBranches = [];
      },
    },
  ],
  fails: [
    {
      it: "warns of a default branch of another name",
      spoil: (ownership) => {
        ownership.repositories.shop.defaultBranch = "master";
      },
      warnings: [
        'services.shop.environments: "master", the default branch of repositories.shop, deploys to none of them. Correct defaultBranch, or name it in the deployBranches of an environment.',
      ],
    },
  ],
});
