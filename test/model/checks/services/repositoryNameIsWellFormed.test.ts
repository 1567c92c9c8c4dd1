import { repositoryNameIsWellFormed } from "../../../../model/checks/services/repositoryNameIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryNameIsWellFormed, {
  passes: [
    {
      it: "accepts dots, underscores and capitals",
      change: (ownership) => {
        ownership.repositories.shop.name = "Shop_api.js";
      },
    },
  ],
  fails: [
    {
      it: "refuses a name with its owner",
      spoil: (ownership) => {
        ownership.repositories.shop.name = "acorn/shop";
      },
      problems: [
        'repositories.shop.name: "acorn/shop" is not the name of a GitHub repository. Write the name alone, without owner and ".git": letters, digits, ".", "_" and "-", at most 100 characters.',
      ],
    },
    {
      it: "refuses the ending of a clone address",
      spoil: (ownership) => {
        ownership.repositories.shop.name = "shop.git";
      },
      problems: [
        'repositories.shop.name: "shop.git" is not the name of a GitHub repository. Write the name alone, without owner and ".git": letters, digits, ".", "_" and "-", at most 100 characters.',
      ],
    },
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.repositories.shop.name = "shop*";
      },
      problems: [
        'repositories.shop.name: "shop*" is not the name of a GitHub repository. Write the name alone, without owner and ".git": letters, digits, ".", "_" and "-", at most 100 characters.',
      ],
    },
  ],
});
