import { personSquadIsDeclared } from "../../../../model/checks/people/personSquadIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(personSquadIsDeclared, {
  passes: [
    {
      it: "accepts a person in no squad",
      change: (o) => {
        delete o.people.ada.squad;
      },
    },
  ],
  fails: [
    {
      it: "refuses a squad that is not declared",
      spoil: (o) => {
        o.people.ada.squad = "shpo";
      },
      problems: [
        'people.ada.squad: "shpo" is not a declared squad. Declare shpo in responsibilities.squads or correct the name (did you mean "shop"?).',
      ],
    },
  ],
});
