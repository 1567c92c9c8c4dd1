import { botHasAPurpose } from "../../../../model/checks/people/botHasAPurpose.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(botHasAPurpose, {
  passes: [
    {
      it: "accepts a bot that says what it is for",
      change: (o) => {
        o.bots = { deployer: aBot() };
      },
    },
  ],
  fails: [
    {
      it: "refuses a bot that does not say what it is for",
      spoil: (o) => {
        o.bots = { deployer: { ...aBot(), purpose: " " } };
      },
      problems: ['bots.deployer.purpose: " " does not say what the bot is for. Write what it does, in one sentence.'],
    },
  ],
});
