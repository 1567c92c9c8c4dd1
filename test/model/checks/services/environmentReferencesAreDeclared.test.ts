import { environmentReferencesAreDeclared } from "../../../../model/checks/services/environmentReferencesAreDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(environmentReferencesAreDeclared, {
  passes: [
    {
      it: "accepts an environment that is declared besides",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["staging"];
      },
    },
  ],
  fails: [
    {
      it: "suggests the environment that a service means",
      spoil: (ownership) => {
        ownership.services.shop.environments = ["prodution"];
      },
      problems: [
        'services.shop.environments[0]: "prodution" is not a declared environment. Declare prodution in environments or correct the name (did you mean "production"?).',
      ],
    },
    {
      it: "finds the environment of an exception",
      spoil: (ownership) => {
        ownership.exceptions["ex-1"] = {
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
          grants: { service: "shop", environment: "stage", duty: "deploy" },
        };
      },
      problems: [
        'exceptions.ex-1.grants.environment: "stage" is not a declared environment. Declare stage in environments or correct the name.',
      ],
    },
  ],
});
