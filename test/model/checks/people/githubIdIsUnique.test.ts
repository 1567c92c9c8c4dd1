import { githubIdIsUnique } from "../../../../model/checks/people/githubIdIsUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(githubIdIsUnique, {
  passes: [
    {
      it: "leaves missing ids to their own check",
      change: (o) => {
        o.people.ada.github.id = 0;
        o.people.ben.github.id = 0;
      },
    },
  ],
  fails: [
    {
      it: "refuses one account for two people, and for a person and a bot",
      spoil: (o) => {
        o.people.ben.github.id = 5001;
        o.bots = { deployer: { ...aBot(), github: { login: "deployer", id: 5003 } } };
      },
      problems: [
        'people.ben.github.id: "5001" is the account of people.ada as well. Give each person and each bot an account of their own.',
        'bots.deployer.github.id: "5003" is the account of people.cleo as well. Give each person and each bot an account of their own.',
      ],
    },
  ],
});
