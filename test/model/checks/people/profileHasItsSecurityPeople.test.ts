import { profileHasItsSecurityPeople } from "../../../../model/checks/people/profileHasItsSecurityPeople.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { squads } from "../../../support/declared.ts";

describeCheck(profileHasItsSecurityPeople, {
  passes: [
    {
      it: "accepts a small organisation with a champion only",
      change: (o) => {
        o.people.dan.group = "developers";
      },
    },
    {
      it: "accepts a medium one with one of security",
      change: (o) => {
        o.responsibilities.squads = squads(4);
      },
    },
  ],
  fails: [
    {
      it: "warns of a medium one without",
      spoil: (o) => {
        o.responsibilities.squads = squads(4);
        o.people.dan.group = "developers";
      },
      warnings: [
        'responsibilities.profile: "medium" takes at least 1 of group "security", and this has 0. Declare who works on security, or hire.',
      ],
    },
    {
      it: "warns of a large one with one, and counts nobody who left",
      spoil: (o) => {
        o.responsibilities.squads = squads(11);
        o.people.eve = { ...o.people.eve, group: "security", leavesOn: "2026-11-20" };
      },
      warnings: [
        'responsibilities.profile: "large" takes at least 2 of group "security", and this has 1. Declare who works on security, or hire.',
      ],
    },
  ],
});
