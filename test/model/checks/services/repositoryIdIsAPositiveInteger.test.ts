import { repositoryIdIsAPositiveInteger } from "../../../../model/checks/services/repositoryIdIsAPositiveInteger.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryIdIsAPositiveInteger, {
  passes: [
    {
      it: "accepts a large id",
      change: (ownership) => {
        ownership.repositories.shop.id = 1_234_567_890;
      },
    },
  ],
  fails: [
    {
      it: "refuses zero",
      spoil: (ownership) => {
        ownership.repositories.shop.id = 0;
      },
      problems: [
        'repositories.shop.id: "0" is not the id of a GitHub repository. Write what `gh api repos/acorn/shop --jq .id` prints.',
      ],
    },
    {
      it: "refuses a number that is none",
      spoil: (ownership) => {
        ownership.repositories.shop.id = Number.NaN;
      },
      problems: [
        'repositories.shop.id: "NaN" is not the id of a GitHub repository. Write what `gh api repos/acorn/shop --jq .id` prints.',
      ],
    },
  ],
});
