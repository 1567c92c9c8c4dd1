import { repositoryBelongsToTheOrganisation } from "../../../../model/checks/services/repositoryBelongsToTheOrganisation.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(repositoryBelongsToTheOrganisation, {
  passes: [
    {
      it: "accepts the organisation's own login",
      change: (ownership) => {
        ownership.repositories.shop.owner = "acorn";
      },
    },
  ],
  fails: [
    {
      it: "refuses another organisation",
      spoil: (ownership) => {
        ownership.repositories.shop.owner = "oak";
      },
      problems: [
        'repositories.shop.owner: "oak" is not the organisation of this stack, which is "acorn". Remove the owner, or declare the repository in the stack of its own organisation.',
      ],
    },
    {
      it: "refuses another letter case, which no subject claim would match",
      spoil: (ownership) => {
        ownership.repositories.shop.owner = "Acorn";
      },
      problems: [
        'repositories.shop.owner: "Acorn" is not the organisation of this stack, which is "acorn". Remove the owner, or declare the repository in the stack of its own organisation.',
      ],
    },
  ],
});
