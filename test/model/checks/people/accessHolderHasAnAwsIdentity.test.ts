import { accessHolderHasAnAwsIdentity } from "../../../../model/checks/people/accessHolderHasAnAwsIdentity.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(accessHolderHasAnAwsIdentity, {
  passes: [
    {
      it: "accepts people without cloud access who hold duties that need none",
      change: (o) => {
        o.people.zoe = { ...o.people.cleo };
        delete o.people.zoe.aws;
        o.duties.findings.owner = "zoe";
      },
    },
    {
      it: "accepts anybody on a service that runs nowhere",
      change: (o) => {
        delete o.people.cleo.aws;
        o.services.shop.environments = [];
      },
    },
  ],
  fails: [
    {
      it: "refuses a backup, a holder, a beneficiary and an auditor without an AWS identity",
      spoil: (o) => {
        o.people.zoe = { ...o.people.cleo };
        delete o.people.zoe.aws;
        o.services.shop.duties.deploy.backup = "zoe";
        o.emergency.holders = ["ada", "zoe"];
        o.exceptions = { late: anException({ beneficiary: "zoe" }) };
        o.audit.backup = "zoe";
      },
      problems: [
        "services.shop.duties.deploy.backup",
        "emergency.holders[1]",
        "exceptions.late.beneficiary",
        "audit.backup",
      ].map(
        (path) =>
          `${path}: "zoe" has no AWS identity, and so not the access. Declare people.zoe.aws, or name somebody who has one.`,
      ),
    },
  ],
});
