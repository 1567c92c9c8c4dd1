import { serviceHasTwoApprovers } from "../../../../model/checks/services/serviceHasTwoApprovers.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceHasTwoApprovers, {
  passes: [
    {
      it: "counts engineers",
      change: (ownership) => {
        for (const duty of Object.values(ownership.services.shop.duties))
          Object.assign(duty, { owner: "cleo", backup: "cleo" });
      },
    },
    {
      it: "counts a person on the last day",
      change: (ownership) => {
        ownership.people.cleo.leavesOn = "2026-11-21";
      },
    },
  ],
  fails: [
    {
      it: "refuses a service of one",
      spoil: (ownership) => {
        ownership.services.shop.engineers = [];
        for (const duty of Object.values(ownership.services.shop.duties))
          Object.assign(duty, { owner: "cleo", backup: "cleo" });
      },
      problems: [
        "services.shop: Only cleo can approve a change, and two people must. Name another person as owner or backup of a duty, or as engineer.",
      ],
    },
    {
      it: "does not count who has left",
      spoil: (ownership) => {
        ownership.people.cleo.leavesOn = "2026-11-20";
        ownership.people.dan.leavesOn = "2026-11-20";
      },
      problems: [
        "services.shop: Only ben can approve a change, and two people must. Name another person as owner or backup of a duty, or as engineer.",
      ],
    },
    {
      it: "counts nobody who is not declared",
      spoil: (ownership) => {
        ownership.people = {} as typeof ownership.people;
      },
      problems: [
        "services.shop: Nobody can approve a change, and two people must. Name another person as owner or backup of a duty, or as engineer.",
      ],
    },
  ],
});
