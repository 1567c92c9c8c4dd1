import { botOwnerApprovesNothingOfTheBot } from "../../../../model/checks/services/botOwnerApprovesNothingOfTheBot.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

describeCheck(botOwnerApprovesNothingOfTheBot, {
  passes: [
    {
      it: "accepts an owner who reviews nothing there",
      change: (ownership) => {
        renovate(ownership, "dan");
      },
    },
    {
      it: "accepts a reviewer of duties that people carry out",
      change: (ownership) => {
        renovate(ownership, "cleo");
        ownership.services.shop.duties.deploy.byWorkflow = false;
        ownership.services.shop.duties.provisioning.byWorkflow = false;
      },
    },
    {
      it: "accepts a reviewer of another service",
      change: (ownership) => {
        renovate(ownership, "cleo");
        ownership.services.shop.bots = [];
      },
    },
    {
      it: "leaves a bot that is not declared to its own check",
      change: (ownership) => {
        ownership.services.shop.bots = ["renovate"];
      },
    },
  ],
  fails: [
    {
      it: "refuses the owner or backup of a duty",
      spoil: (ownership) => {
        renovate(ownership, "cleo");
      },
      problems: [
        'services.shop.bots[0]: "cleo" answers for this bot and reviews deploy and provisioning of services.shop. Name another owner of bots.renovate.',
      ],
    },
    {
      it: "refuses the lead who is Accountable",
      spoil: (ownership) => {
        renovate(ownership, "dan");
        ownership.responsibilities.groups.platform = { lead: "dan", deputy: "ben" };
      },
      problems: [
        'services.shop.bots[0]: "dan" answers for this bot and reviews deploy of services.shop. Name another owner of bots.renovate.',
      ],
    },
  ],
});

function renovate(ownership: SmallOwnership, owner: string): void {
  ownership.bots = { renovate: { purpose: "Updates.", github: { login: "acorn-renovate", id: 7001 }, owner } };
  ownership.services.shop.bots = ["renovate"];
}
