import { profileFitsTheSquads } from "../../../../model/checks/people/profileFitsTheSquads.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { squads } from "../../../support/declared.ts";

describeCheck(profileFitsTheSquads, {
  passes: [
    {
      it: "accepts ten squads of a medium organisation",
      change: (o) => {
        o.responsibilities.profile = "medium";
        o.responsibilities.squads = squads(10);
      },
    },
    {
      it: "accepts eleven squads of a large one",
      change: (o) => {
        o.responsibilities.profile = "large";
        o.responsibilities.squads = squads(11);
      },
    },
    {
      it: "accepts a regulated one of any size",
      change: (o) => {
        o.responsibilities.profile = "regulated";
        o.responsibilities.squads = squads(5);
      },
    },
  ],
  fails: [
    {
      it: "refuses too many squads for the profile",
      spoil: (o) => {
        o.responsibilities.squads = squads(4);
      },
      problems: [
        'responsibilities.profile: "small" is for 1 to 3 squads, and this is 4. Write "medium", or correct the squads.',
      ],
    },
    {
      it: "refuses too few",
      spoil: (o) => {
        o.responsibilities.profile = "large";
        o.responsibilities.squads = squads(10);
      },
      problems: [
        'responsibilities.profile: "large" is for more than 10 squads, and this is 10. Write "medium", or correct the squads.',
      ],
    },
    {
      it: "refuses none",
      spoil: (o) => {
        o.responsibilities.squads = {};
      },
      problems: ["responsibilities.squads: No squad is declared. Declare each squad with its security champion."],
    },
  ],
});
