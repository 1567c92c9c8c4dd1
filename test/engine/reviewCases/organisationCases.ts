import { declared } from "../support/declared.ts";
import type { ReviewCase } from "./reviewCase.ts";

const dutyOfException = { service: "storefront", environment: "production", duty: "secrets" } as const;

/** Exceptions, emergency access, and who answers for the whole. */
export const organisationCases: readonly ReviewCase[] = [
  {
    name: "exception-granted",
    kind: "an exception that gives a role",
    change: ({ exceptions }) => {
      exceptions["leo-rotates-tokens"] = {
        rule: "role-trust-names-owner-and-backup-only",
        finding: "Principal::leo",
        subject: "role main/storefront-production-secrets",
        beneficiary: "leo",
        reason: "Leo rotates the tokens of the old search while it is replaced.",
        ticket: "OPS-131",
        approvedBy: "nina",
        recordedBy: "omar",
        grantedOn: "2026-11-21",
        expiresOn: "2027-01-15",
        grants: dutyOfException,
      };
    },
  },
  {
    name: "exception-shortened",
    kind: "an exception ends earlier",
    change: ({ exceptions }) => {
      declared(exceptions, "leo-rotates-tokens").expiresOn = "2026-12-11";
    },
  },
  {
    name: "exception-prolonged",
    kind: "an exception ends later",
    change: ({ exceptions }) => {
      declared(exceptions, "leo-rotates-tokens").expiresOn = "2026-12-18";
    },
  },
  {
    name: "exception-removed",
    kind: "an exception is removed",
    change: ({ exceptions }) => {
      delete exceptions["leo-rotates-tokens"];
    },
  },
  {
    name: "emergency-holder",
    kind: "another holder of emergency access",
    change: ({ emergency, incidents }) => {
      incidents.duties.decision.backup = "leo";
      emergency.holders = ["nina", "leo"];
    },
  },
  {
    name: "emergency-session",
    kind: "a longer emergency session",
    change: ({ emergency }) => {
      emergency.maxSessionSeconds = 7_200;
    },
  },
  {
    name: "emergency-acts",
    kind: "fewer acts in an emergency",
    change: ({ emergency }) => {
      emergency.may = emergency.may.filter((act) => act !== "take-service-offline");
    },
  },
  {
    name: "emergency-notified",
    kind: "another address is told of emergency access",
    change: ({ emergency }) => {
      emergency.notify = ["nina@lantern.example", "leo@lantern.example"];
    },
  },
  {
    name: "audit-owner",
    kind: "another auditor",
    change: ({ audit, people }) => {
      people.pia = {
        name: "Pia",
        group: "compliance",
        github: { login: "pia-lantern", id: 50110008 },
        aws: { kind: "iam-user", userArn: "arn:aws:iam::111122223333:user/pia" },
      };
      audit.owner = "pia";
    },
  },
  {
    name: "pipeline-owner",
    kind: "another owner of the pipeline",
    change: ({ pipeline }) => {
      Object.assign(pipeline, { owner: "leo", backup: "nina" });
    },
  },
  {
    name: "policy-owner",
    kind: "another owner of the policy area",
    change: ({ areas }) => {
      areas.policy.owner = "leo";
    },
  },
  {
    name: "group-lead",
    kind: "another lead of a group that approves deployments",
    change: ({ people, responsibilities }) => {
      declared(people, "leo").group = "platform";
      declared(responsibilities.groups, "developers").lead = "mia";
      declared(responsibilities.groups, "developers").deputy = "ravi";
      declared(responsibilities.squads, "shop").champion = "mia";
      responsibilities.groups.platform = { lead: "leo", deputy: "omar" };
    },
  },
  {
    name: "group-deputy",
    kind: "another deputy of a group that approves deployments",
    change: ({ responsibilities }) => {
      declared(responsibilities.groups, "platform").deputy = "mia";
    },
  },
];
