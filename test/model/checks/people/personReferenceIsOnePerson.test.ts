import { personReferenceIsOnePerson } from "../../../../model/checks/people/personReferenceIsOnePerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(personReferenceIsOnePerson, {
  passes: [
    {
      it: "leaves somebody who is not declared to its own check",
      change: (o) => {
        o.audit.owner = "oscar";
      },
    },
    {
      it: "leaves a declared person to person-is-not-a-group",
      change: (o) => {
        o.people["ops-team"] = o.people.ada;
        o.audit.owner = "ops-team";
      },
    },
  ],
  fails: [
    {
      it: "refuses a team of GitHub",
      spoil: (o) => {
        o.services.shop.duties.deploy.owner = "@acorn/platform";
      },
      problems: [
        'services.shop.duties.deploy.owner: "@acorn/platform" is a team, a channel or an address, not one person. Name one person of people.',
      ],
    },
    {
      it: "refuses a channel, a role group, an area, a squad, a team and a list",
      spoil: (o) => {
        o.incidents.escalation = ["#alarms", "Security", "tooling", "shop", "ops-team", "ada and ben", "ada, ben"];
      },
      problems: [
        'incidents.escalation[0]: "#alarms" is a team, a channel or an address, not one person. Name one person of people.',
        'incidents.escalation[1]: "Security" is a role group, not one person. Name one person of people.',
        'incidents.escalation[2]: "tooling" is an area, not one person. Name one person of people.',
        'incidents.escalation[3]: "shop" is a squad, not one person. Name one person of people.',
        'incidents.escalation[4]: "ops-team" is a team, not one person. Name one person of people.',
        'incidents.escalation[5]: "ada and ben" is several people, not one person. Name one person of people.',
        'incidents.escalation[6]: "ada, ben" is several people, not one person. Name one person of people.',
      ],
    },
  ],
});
