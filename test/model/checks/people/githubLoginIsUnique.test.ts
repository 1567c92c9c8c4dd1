import { githubLoginIsUnique } from "../../../../model/checks/people/githubLoginIsUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(githubLoginIsUnique, {
  passes: [
    {
      it: "leaves empty logins to their own check",
      change: (o) => {
        o.people.ada.github.login = "";
        o.people.ben.github.login = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses one login for two people, whatever its letter case, and for a person and a bot",
      spoil: (o) => {
        o.people.ben.github.login = "ADA-acorn";
        o.bots = { deployer: { ...aBot(), github: { login: "cleo-acorn", id: 7001 } } };
      },
      problems: [
        'people.ben.github.login: "ADA-acorn" is the login of people.ada as well. Give each person and each bot an account of their own.',
        'bots.deployer.github.login: "cleo-acorn" is the login of people.cleo as well. Give each person and each bot an account of their own.',
      ],
    },
  ],
});
