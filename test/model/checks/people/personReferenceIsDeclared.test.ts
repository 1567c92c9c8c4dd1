import { personReferenceIsDeclared } from "../../../../model/checks/people/personReferenceIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot, anException } from "../../../support/declared.ts";

describeCheck(personReferenceIsDeclared, {
  passes: [
    {
      it: "leaves an empty owner and backup to their own checks",
      change: (o) => {
        o.services.shop.duties.deploy.owner = "";
        o.audit.backup = "";
      },
    },
    {
      it: "leaves a team to its own check",
      change: (o) => {
        o.services.shop.duties.deploy.owner = "@acorn/platform";
      },
    },
    {
      it: "leaves a bot to its own check",
      change: (o) => {
        o.bots = { deployer: aBot() };
        o.services.shop.duties.deploy.owner = "deployer";
      },
    },
  ],
  fails: [
    {
      it: "refuses an owner who is not declared, and suggests the nearest id",
      spoil: (o) => {
        o.services.shop.duties.deploy.owner = "bene";
      },
      problems: [
        'services.shop.duties.deploy.owner: "bene" is not a declared person. Declare bene in people or correct the name (did you mean "ben"?).',
      ],
    },
    {
      it: "refuses what every object has",
      spoil: (o) => {
        o.areas.policy.approver = "constructor";
      },
      problems: [
        'areas.policy.approver: "constructor" is not a declared person. Declare constructor in people or correct the name.',
      ],
    },
    {
      it: "looks at every place that names a person",
      spoil: (o) => {
        o.duties.backups.backup = "x1";
        o.furtherDuties = { drills: { ...o.duties.backups, owner: "x2", backup: "ben" } };
        o.incidents.duties.triage.owner = "x3";
        o.audit.owner = "x4";
        o.areas.policy.approver = "x5";
        o.incidents.escalation = ["x6"];
        o.services.shop.engineers = ["cleo", "x7"];
        o.bots = { deployer: { ...aBot(), owner: "x8" } };
        o.exceptionPath.approver = "x9";
        o.exceptionPath.recorder = "x10";
        o.emergency.holders = ["x11"];
        o.responsibilities.squads = { shop: { champion: "x12" } };
        o.responsibilities.groups = { platform: { lead: "x13", deputy: "x14" } };
        o.responsibilities.collisionPath = ["x15"];
        o.exceptions = { late: anException({ beneficiary: "x16", approvedBy: "x17", recordedBy: "x18" }) };
      },
      problems: [
        'duties.backups.backup: "x1"',
        'furtherDuties.drills.owner: "x2"',
        'incidents.duties.triage.owner: "x3"',
        'audit.owner: "x4"',
        'areas.policy.approver: "x5"',
        'incidents.escalation[0]: "x6"',
        'services.shop.engineers[1]: "x7"',
        'bots.deployer.owner: "x8"',
        'exceptionPath.approver: "x9"',
        'exceptionPath.recorder: "x10"',
        'emergency.holders[0]: "x11"',
        'responsibilities.squads.shop.champion: "x12"',
        'responsibilities.groups.platform.lead: "x13"',
        'responsibilities.groups.platform.deputy: "x14"',
        'responsibilities.collisionPath[0]: "x15"',
        'exceptions.late.beneficiary: "x16"',
        'exceptions.late.approvedBy: "x17"',
        'exceptions.late.recordedBy: "x18"',
      ].map(
        (where) => `${where} is not a declared person. Declare ${where.split('"')[1]} in people or correct the name.`,
      ),
    },
    {
      it: "refuses an empty name where a person must be named",
      spoil: (o) => {
        o.exceptionPath.approver = "";
      },
      problems: ['exceptionPath.approver: "" is not a declared person. Name one that is declared in people.'],
    },
  ],
});
