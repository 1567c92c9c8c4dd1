import { personReferenceIsNotABot } from "../../../../model/checks/people/personReferenceIsNotABot.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(personReferenceIsNotABot, {
  passes: [
    {
      it: "accepts a bot that a person answers for",
      change: (o) => {
        o.bots = { deployer: aBot() };
      },
    },
  ],
  fails: [
    {
      it: "refuses a bot as owner, and as approver",
      spoil: (o) => {
        o.bots = { deployer: aBot() };
        o.services.shop.duties.deploy.owner = "deployer";
        o.exceptionPath.approver = "deployer";
      },
      problems: [
        'services.shop.duties.deploy.owner: "deployer" is a bot, not a person. Name a person, for example the one who answers for the bot.',
        'exceptionPath.approver: "deployer" is a bot, not a person. Name a person, for example the one who answers for the bot.',
      ],
    },
  ],
});
