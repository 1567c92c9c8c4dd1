import { githubIdIsAPositiveInteger } from "../../../../model/checks/people/githubIdIsAPositiveInteger.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(githubIdIsAPositiveInteger, {
  passes: [
    {
      it: "accepts the first account of GitHub",
      change: (o) => {
        o.people.ada.github.id = 1;
      },
    },
  ],
  fails: [
    {
      it: "refuses nought, a fraction, what is no number and what no number holds exactly",
      spoil: (o) => {
        o.people.ada.github.id = 0;
        o.people.ben.github.id = 1.5;
        o.people.cleo.github = { login: "not a login", id: Number.NaN };
        o.bots = { deployer: { ...aBot(), github: { login: "deployer", id: 2 ** 53 } } };
      },
      problems: [
        'people.ada.github.id: "0" is not a GitHub account id. Write the number that `gh api users/ada-acorn --jq .id` prints.',
        'people.ben.github.id: "1.5" is not a GitHub account id. Write the number that `gh api users/ben-acorn --jq .id` prints.',
        'people.cleo.github.id: "NaN" is not a GitHub account id. Write the number that `gh api users/LOGIN --jq .id` prints.',
        'bots.deployer.github.id: "9007199254740992" is not a GitHub account id. Write the number that `gh api users/deployer --jq .id` prints.',
      ],
    },
  ],
});
