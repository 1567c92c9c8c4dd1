import { namedPersonStillWorksHere } from "../../../../model/checks/people/namedPersonStillWorksHere.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";
import { today } from "../../../support/smallOwnership.ts";

describeCheck(namedPersonStillWorksHere, {
  passes: [
    {
      it: "accepts the last day",
      change: (o) => {
        o.people.ada.leavesOn = today;
      },
    },
    {
      it: "leaves the history of exceptions alone",
      change: (o) => {
        o.people.zoe = { ...o.people.eve, leavesOn: "2026-11-20" };
        o.exceptions = { late: anException({ approvedBy: "zoe", recordedBy: "zoe" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses everything that somebody who left holds",
      spoil: (o) => {
        o.people.zoe = { ...o.people.eve, leavesOn: "2026-11-20" };
        o.services.shop.duties.secrets.backup = "zoe";
        o.services.shop.engineers = ["zoe"];
        o.exceptions = { late: anException({ beneficiary: "zoe" }) };
      },
      problems: [
        "services.shop.duties.secrets.backup",
        "services.shop.engineers[0]",
        "exceptions.late.beneficiary",
      ].map((path) => `${path}: "zoe" left on "2026-11-20". Name a successor.`),
    },
  ],
});
