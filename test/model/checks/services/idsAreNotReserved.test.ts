import { idsAreNotReserved } from "../../../../model/checks/services/idsAreNotReserved.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(idsAreNotReserved, {
  passes: [
    {
      it: "accepts a word that only looks like one",
      change: (ownership) => {
        ownership.services["constructor-api"] = ownership.services.shop;
      },
    },
  ],
  fails: [
    {
      it: "refuses constructor as a service",
      spoil: (ownership) => {
        ownership.services = Object.fromEntries([
          ["shop", ownership.services.shop],
          ["constructor", ownership.services.shop],
        ]) as typeof ownership.services;
      },
      problems: ['services.constructor: "constructor" is a reserved word. Choose another id.'],
    },
    {
      it: "refuses __proto__ as a person",
      spoil: (ownership) => {
        Object.defineProperty(ownership.people, "__proto__", { value: ownership.people.ada, enumerable: true });
      },
      problems: ['people.__proto__: "__proto__" is a reserved word. Choose another id.'],
    },
    {
      it: "refuses prototype as a squad",
      spoil: (ownership) => {
        ownership.responsibilities.squads.prototype = { champion: "cleo" };
      },
      problems: ['responsibilities.squads.prototype: "prototype" is a reserved word. Choose another id.'],
    },
  ],
});
