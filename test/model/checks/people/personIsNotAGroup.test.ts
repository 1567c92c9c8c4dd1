import { personIsNotAGroup } from "../../../../model/checks/people/personIsNotAGroup.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(personIsNotAGroup, {
  passes: [
    {
      it: "accepts a person whose id holds a group word inside",
      change: (o) => {
        o.people["ana-teamer"] = o.people.ada;
      },
    },
  ],
  fails: [
    {
      it: "refuses a role group and a team as a person",
      spoil: (o) => {
        o.people.security = o.people.ada;
        o.people["ops-team"] = o.people.ada;
      },
      problems: [
        'people.security: "security" is a role group, not one person. Declare the people in it, one by one.',
        'people.ops-team: "ops-team" is a team, not one person. Declare the people in it, one by one.',
      ],
    },
  ],
});
