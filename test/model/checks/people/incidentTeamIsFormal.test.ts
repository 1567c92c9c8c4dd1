import { incidentTeamIsFormal } from "../../../../model/checks/people/incidentTeamIsFormal.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(incidentTeamIsFormal, {
  passes: [
    {
      it: "accepts three people",
      change: (o) => {
        o.responsibilities.profile = "regulated";
      },
    },
    {
      it: "asks nothing where nothing is regulated",
      change: (o) => {
        o.incidents.duties.triage.owner = "ben";
      },
    },
  ],
  fails: [
    {
      it: "refuses two people for the four duties",
      spoil: (o) => {
        o.responsibilities.profile = "regulated";
        o.incidents.duties.triage.owner = "ben";
      },
      problems: [
        'incidents.duties: Only "ben" and "ada" own all duties. Spread the four duties over at least 3 people.',
      ],
    },
    {
      it: "refuses nobody",
      spoil: (o) => {
        o.responsibilities.profile = "regulated";
        for (const duty of Object.values(o.incidents.duties)) duty.owner = "";
      },
      problems: ["incidents.duties: Nobody owns a duty. Spread the four duties over at least 3 people."],
    },
  ],
});
