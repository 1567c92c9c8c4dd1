import { botReferencesAreDeclared } from "../../../../model/checks/services/botReferencesAreDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(botReferencesAreDeclared, {
  passes: [
    {
      it: "accepts a declared bot",
      change: (ownership) => {
        ownership.bots = {
          renovate: { purpose: "Updates dependencies.", github: { login: "acorn-renovate", id: 5101 }, owner: "ben" },
        };
        ownership.services.shop.bots = ["renovate"];
      },
    },
  ],
  fails: [
    {
      it: "finds a bot where none is declared",
      spoil: (ownership) => {
        ownership.services.shop.bots = ["renovate"];
      },
      problems: [
        'services.shop.bots[0]: "renovate" is not a declared bot. Declare renovate in bots or correct the name.',
      ],
    },
    {
      it: "suggests the bot that is meant",
      spoil: (ownership) => {
        ownership.bots = {
          renovate: { purpose: "Updates dependencies.", github: { login: "acorn-renovate", id: 5101 }, owner: "ben" },
        };
        ownership.services.shop.bots = ["renovat"];
      },
      problems: [
        'services.shop.bots[0]: "renovat" is not a declared bot. Declare renovat in bots or correct the name (did you mean "renovate"?).',
      ],
    },
  ],
});
