import { repositoryIdsAreUnique } from "../../../../model/checks/services/repositoryIdsAreUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryIdsAreUnique, {
  passes: [
    {
      it: "accepts two repositories",
      change: (ownership) => {
        ownership.repositories.lib = { ...ownership.repositories.shop, id: 6002 };
      },
    },
    {
      it: "leaves missing ids to their own check",
      change: (ownership) => {
        ownership.repositories.shop.id = 0;
        ownership.repositories.lib = { ...ownership.repositories.shop };
      },
    },
  ],
  fails: [
    {
      it: "names both places",
      spoil: (ownership) => {
        ownership.repositories.lib = { ...ownership.repositories.shop, name: "lib" };
      },
      problems: [
        'repositories.lib.id: "6001" is the id of repositories.shop as well. Correct the wrong one, or remove the repository that is declared twice.',
      ],
    },
  ],
});
