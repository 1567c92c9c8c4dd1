import { repositoryBelongsToAService } from "../../../../model/checks/services/repositoryBelongsToAService.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryBelongsToAService, {
  passes: [
    {
      it: "accepts a library of a service",
      change: (ownership) => {
        ownership.repositories.lib = ownership.repositories.shop;
        ownership.services.shop.otherRepositories = ["lib"];
      },
    },
  ],
  fails: [
    {
      it: "warns of a repository without an owner",
      spoil: (ownership) => {
        ownership.repositories.lib = ownership.repositories.shop;
      },
      warnings: [
        "repositories.lib: No service names this repository, so nobody owns it. Name it in the repository or otherRepositories of a service, or remove it.",
      ],
    },
  ],
});
