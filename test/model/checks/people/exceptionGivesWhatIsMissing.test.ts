import { exceptionGivesWhatIsMissing } from "../../../../model/checks/people/exceptionGivesWhatIsMissing.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

function except(ownership: SmallOwnership, beneficiary: string): void {
  ownership.exceptions.leave = {
    rule: "role-trust-names-owner-and-backup-only",
    finding: `Principal::${beneficiary}`,
    subject: "role shop-production-deploy",
    beneficiary,
    reason: "Somebody is away.",
    ticket: "OPS-1",
    approvedBy: "ada",
    recordedBy: "ben",
    grantedOn: "2026-11-20",
    expiresOn: "2026-12-15",
    grants: { service: "shop", environment: "production", duty: "deploy" },
  };
}

describeCheck(exceptionGivesWhatIsMissing, {
  passes: [{ it: "accepts somebody without the duty", change: (ownership) => except(ownership, "dan") }],
  fails: [
    {
      it: "refuses the owner of the duty",
      spoil: (ownership) => except(ownership, "cleo"),
      problems: [
        'exceptions.leave.beneficiary: "cleo" holds deploy of "shop" already. Remove the exception, or name whom it is for.',
      ],
    },
  ],
});
