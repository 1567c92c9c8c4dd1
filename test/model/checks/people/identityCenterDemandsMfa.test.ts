import { identityCenterDemandsMfa } from "../../../../model/checks/people/identityCenterDemandsMfa.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anSsoUser } from "../../../support/declared.ts";

describeCheck(identityCenterDemandsMfa, {
  passes: [
    {
      it: "accepts Identity Center that asks at every sign-in",
      change: (o) => {
        o.people.ada.aws = anSsoUser("ada");
        o.organisation.identityCenter = { region: "eu-central-1", mfa: "every-sign-in" };
      },
    },
  ],
  fails: [
    {
      it: "refuses Identity Center that asks in some contexts only",
      spoil: (o) => {
        o.organisation.identityCenter = { region: "eu-central-1", mfa: "context-aware" };
      },
      problems: [
        'organisation.identityCenter.mfa: "context-aware" lets people in without MFA, and no trust policy can see it. Set IAM Identity Center to ask for MFA at every sign-in, then write "every-sign-in".',
      ],
    },
    {
      it: "refuses people who sign in through it when nothing is said of it",
      spoil: (o) => {
        o.people.ben.aws = anSsoUser("ben");
        o.people.cleo.aws = anSsoUser("cleo");
      },
      problems: [
        'organisation.identityCenter: "ben" signs in through IAM Identity Center, and nothing says that it demands MFA. Declare it with mfa "every-sign-in".',
      ],
    },
  ],
});
