import { auditorApprovesNothing } from "../../../../model/checks/people/auditorApprovesNothing.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(auditorApprovesNothing, {
  passes: [
    {
      it: "accepts an auditor who owns another duty of the organisation",
      change: (o) => {
        o.duties["vendor-checks"].owner = "eve";
      },
    },
    {
      it: "accepts an auditor who leads a group that approves nothing",
      change: (o) => {
        o.responsibilities.groups.compliance = { lead: "eve", deputy: "fay" };
      },
    },
  ],
  fails: [
    {
      it: "refuses whoever approves exceptions",
      spoil: (o) => {
        o.exceptionPath.approver = "eve";
      },
      problems: [
        'audit.owner: "eve" would check their own approvals: exceptionPath.approver. Name somebody who approves nothing.',
      ],
    },
    {
      it: "refuses whoever records exceptions, approves for an area or checks access requests",
      spoil: (o) => {
        o.exceptionPath.recorder = "eve";
        o.areas.policy.approver = "fay";
        o.duties["access-requests"] = { ...o.duties["access-requests"], owner: "eve", backup: "fay" };
      },
      problems: [
        'audit.owner: "eve" would check their own approvals: duties.access-requests.owner and exceptionPath.recorder. Name somebody who approves nothing.',
        'audit.backup: "fay" would check their own approvals: areas.policy.approver and duties.access-requests.backup. Name somebody who approves nothing.',
      ],
    },
    {
      it: "refuses whoever speaks for a group that the matrix makes Accountable with effect",
      spoil: (o) => {
        o.responsibilities.groups.platform = { lead: "ben", deputy: "fay" };
      },
      problems: [
        'audit.backup: "fay" would check their own approvals: responsibilities.groups.platform.deputy. Name somebody who approves nothing.',
      ],
    },
  ],
});
