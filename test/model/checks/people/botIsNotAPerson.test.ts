import { botIsNotAPerson } from "../../../../model/checks/people/botIsNotAPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(botIsNotAPerson, {
  passes: [
    {
      it: "accepts a bot with an id of its own",
      change: (o) => {
        o.bots = { deployer: aBot() };
      },
    },
  ],
  fails: [
    {
      it: "refuses a bot with the id of a person",
      spoil: (o) => {
        o.bots = { ada: aBot() };
      },
      problems: ['bots.ada: "ada" is a person as well. Choose another id for the bot.'],
    },
  ],
});
