import { dutyHasAnOwner } from "../../../../model/checks/people/dutyHasAnOwner.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyHasAnOwner, {
  passes: [
    {
      it: "accepts an owner who holds several duties",
      change: (o) => {
        o.duties.backups.owner = "dan";
      },
    },
  ],
  fails: [
    {
      it: "refuses duties without owner, wherever they stand",
      spoil: (o) => {
        o.areas.policy.owner = "";
        o.duties.backups.owner = "";
        o.furtherDuties = { drills: { ...o.duties.backups } };
        o.incidents.duties.triage.owner = "";
        o.services.shop.duties.deploy.owner = "";
        o.audit.owner = "";
      },
      problems: [
        "areas.policy.owner",
        "duties.backups.owner",
        "furtherDuties.drills.owner",
        "incidents.duties.triage.owner",
        "services.shop.duties.deploy.owner",
        "audit.owner",
      ].map((path) => `${path}: Nobody owns this duty. Name one person who answers for it.`),
    },
  ],
});
