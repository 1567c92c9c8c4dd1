import { repositoryNamesAreUnique } from "../../../../model/checks/services/repositoryNamesAreUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryNamesAreUnique, {
  passes: [
    {
      it: "accepts two repositories",
      change: (ownership) => {
        ownership.repositories.lib = { ...ownership.repositories.shop, name: "lib" };
      },
    },
  ],
  fails: [
    {
      it: "compares without regard to letter case, and knows the owner",
      spoil: (ownership) => {
        ownership.repositories.lib = { ...ownership.repositories.shop, owner: "Acorn", name: "Shop" };
      },
      problems: [
        'repositories.lib.name: "Shop" is the name of repositories.shop as well. Correct the wrong one, or remove the repository that is declared twice.',
      ],
    },
  ],
});
