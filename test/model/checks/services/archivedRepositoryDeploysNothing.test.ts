import { archivedRepositoryDeploysNothing } from "../../../../model/checks/services/archivedRepositoryDeploysNothing.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(archivedRepositoryDeploysNothing, {
  passes: [
    {
      it: "accepts an archived repository beside it",
      change: (ownership) => {
        ownership.repositories.old = { ...ownership.repositories.shop, name: "old", id: 6002, archived: true };
        ownership.services.shop.otherRepositories = ["old"];
      },
    },
  ],
  fails: [
    {
      it: "refuses to deploy from it",
      spoil: (ownership) => {
        ownership.repositories.shop.archived = true;
      },
      problems: [
        'services.shop.repository: "shop" is archived: GitHub runs nothing there and changes no access. Name the repository that the service moved to, or remove the service.',
        'home: "shop" is archived: GitHub runs nothing there and changes no access. Name the repository that the declaration moved to.',
      ],
    },
  ],
});
