import { regionIsWellFormed } from "../../../../model/checks/services/regionIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(regionIsWellFormed, {
  passes: [
    {
      it: "accepts a government region",
      change: (ownership) => {
        ownership.accounts.main.region = "us-gov-west-1";
      },
    },
    {
      it: "accepts a region that is newer than Keyholder",
      change: (ownership) => {
        ownership.accounts.main.region = "eu-northeast-9";
      },
    },
  ],
  fails: [
    {
      it: "refuses an availability zone",
      spoil: (ownership) => {
        ownership.accounts.main.region = "eu-central-1a";
      },
      problems: [
        'accounts.main.region: "eu-central-1a" is not an AWS region. Write its code, for example "eu-central-1".',
      ],
    },
    {
      it: "finds the region of an environment",
      spoil: (ownership) => {
        ownership.environments.production.region = "eu-centrall-1";
      },
      problems: [
        'environments.production.region: "eu-centrall-1" is not an AWS region. Write its code, for example "eu-central-1".',
      ],
    },
    {
      it: "finds the region of a certificate",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "certificate", name: "acorn.example", region: "us-esat-1" });
      },
      problems: [
        'services.shop.resources[4].region: "us-esat-1" is not an AWS region. Write its code, for example "eu-central-1".',
      ],
    },
    {
      it: "finds the region of IAM Identity Center",
      spoil: (ownership) => {
        ownership.organisation.identityCenter = { region: "Frankfurt", mfa: "every-sign-in" };
      },
      problems: [
        'organisation.identityCenter.region: "Frankfurt" is not an AWS region. Write its code, for example "eu-central-1".',
      ],
    },
  ],
});
