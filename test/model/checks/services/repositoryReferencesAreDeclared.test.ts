import { repositoryReferencesAreDeclared } from "../../../../model/checks/services/repositoryReferencesAreDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryReferencesAreDeclared, {
  passes: [
    {
      it: "accepts a second repository",
      change: (ownership) => {
        ownership.repositories.lib = { ...ownership.repositories.shop, name: "lib", id: 6002 };
        ownership.services.shop.otherRepositories = ["lib"];
      },
    },
  ],
  fails: [
    {
      it: "suggests the repository that is meant",
      spoil: (ownership) => {
        ownership.services.shop.repository = "shp";
      },
      problems: [
        'services.shop.repository: "shp" is not a declared repository. Declare shp in repositories or correct the name (did you mean "shop"?).',
      ],
    },
    {
      it: "finds one among the other repositories",
      spoil: (ownership) => {
        ownership.services.shop.otherRepositories = ["library"];
      },
      problems: [
        'services.shop.otherRepositories[0]: "library" is not a declared repository. Declare library in repositories or correct the name.',
      ],
    },
  ],
});
