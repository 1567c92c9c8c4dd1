import { squadChampionIsADeveloper } from "../../../../model/checks/people/squadChampionIsADeveloper.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(squadChampionIsADeveloper, {
  passes: [
    {
      it: "leaves a champion who is not declared to its own check",
      change: (o) => {
        o.responsibilities.squads = { shop: { champion: "oscar" } };
      },
    },
  ],
  fails: [
    {
      it: "refuses somebody of another group",
      spoil: (o) => {
        o.responsibilities.squads = { shop: { champion: "dan" } };
      },
      problems: [
        'responsibilities.squads.shop.champion: "dan" is of "security", not of "developers". Name a developer of "shop".',
      ],
    },
    {
      it: "refuses a developer of another squad, and of none",
      spoil: (o) => {
        o.people.zoe = { ...o.people.cleo };
        delete o.people.zoe.squad;
        o.responsibilities.squads = { pay: { champion: "cleo" }, ship: { champion: "zoe" } };
      },
      problems: [
        'responsibilities.squads.pay.champion: "cleo" is in "shop". Name a developer of "pay".',
        'responsibilities.squads.ship.champion: "zoe" is in no squad. Name a developer of "ship".',
      ],
    },
  ],
});
