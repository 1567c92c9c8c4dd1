import { serviceReferencesAreDeclared } from "../../../../model/checks/services/serviceReferencesAreDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceReferencesAreDeclared, {
  passes: [
    {
      it: "accepts an exception for a declared service",
      change: (ownership) => {
        ownership.exceptions["ex-1"] = exception("shop");
      },
    },
  ],
  fails: [
    {
      it: "suggests the service that is meant",
      spoil: (ownership) => {
        ownership.exceptions["ex-1"] = exception("shp");
      },
      problems: [
        'exceptions.ex-1.grants.service: "shp" is not a declared service. Declare shp in services or correct the name (did you mean "shop"?).',
      ],
    },
  ],
});

function exception(service: string) {
  return {
    rule: "r",
    finding: "f",
    subject: "s",
    beneficiary: "cleo",
    reason: "Incident.",
    ticket: "T-1",
    approvedBy: "ada",
    recordedBy: "ben",
    grantedOn: "2026-11-20",
    expiresOn: "2026-11-30",
    grants: { service, environment: "production", duty: "deploy" as const },
  };
}
