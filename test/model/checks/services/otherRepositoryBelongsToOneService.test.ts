import { otherRepositoryBelongsToOneService } from "../../../../model/checks/services/otherRepositoryBelongsToOneService.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(otherRepositoryBelongsToOneService, {
  passes: [
    {
      it: "accepts a library",
      change: (ownership) => {
        ownership.services.shop.otherRepositories = ["lib"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a repository that is deployed",
      spoil: (ownership) => {
        ownership.services.shop.otherRepositories = ["shop"];
      },
      problems: [
        'services.shop.otherRepositories[0]: "shop" is named by services.shop.repository as well. Name it once: a repository has one owning service.',
      ],
    },
    {
      it: "refuses a library of two services",
      spoil: (ownership) => {
        ownership.services.shop.otherRepositories = ["lib"];
        ownership.services.billing = { ...ownership.services.shop, repository: "billing" };
      },
      problems: [
        'services.billing.otherRepositories[0]: "lib" is named by services.shop.otherRepositories[0] as well. Name it once: a repository has one owning service.',
      ],
    },
    {
      it: "refuses a library that is listed twice",
      spoil: (ownership) => {
        ownership.services.shop.otherRepositories = ["lib", "lib"];
      },
      problems: [
        'services.shop.otherRepositories[1]: "lib" is named by services.shop.otherRepositories[0] as well. Name it once: a repository has one owning service.',
      ],
    },
  ],
});
