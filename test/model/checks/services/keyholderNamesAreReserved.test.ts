import type { ServiceResource } from "../../../../model/index.ts";
import { keyholderNamesAreReserved } from "../../../../model/checks/services/keyholderNamesAreReserved.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

describeCheck(keyholderNamesAreReserved, {
  passes: [
    {
      it: "accepts names that only hold the word",
      change: (ownership) => {
        add(ownership, { kind: "topic", name: "shop-keyholder-{environment}" });
        add(ownership, { kind: "secret", name: "keyholders/{environment}/token" });
      },
    },
    {
      it: "accepts a function that is called like the bucket",
      change: (ownership) => {
        add(ownership, { kind: "lambda-function", name: "acorn-pulumi-state" });
      },
    },
    {
      it: "accepts any bucket where Pulumi Cloud keeps the state",
      change: (ownership) => {
        ownership.organisation.stateBackend = { kind: "pulumi-cloud", organisation: "acorn" };
        add(ownership, { kind: "bucket", name: "acorn-pulumi-state", holds: "data" });
      },
    },
  ],
  fails: [
    {
      it: "refuses the prefix, filled in and whatever the letter case",
      spoil: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
        add(ownership, { kind: "topic", name: "Keyholder-alarms" });
        add(ownership, { kind: "topic", name: "keyholder-{environment}" });
      },
      problems: [
        'services.shop.resources[4].name: "Keyholder-alarms" begins with "keyholder-", as only what is Keyholder\'s own does. Name another resource.',
        'services.shop.resources[5].name: "keyholder-production" begins with "keyholder-", as only what is Keyholder\'s own does. Name another resource.',
        'services.shop.resources[5].name: "keyholder-staging" begins with "keyholder-", as only what is Keyholder\'s own does. Name another resource.',
      ],
    },
    {
      it: "refuses the path, in a name and in an ARN",
      spoil: (ownership) => {
        add(ownership, { kind: "secret-parameter", name: "/secret/keyholder/token" });
        add(ownership, custom("arn:{partition}:codedeploy:{region}:{account}:application:x/keyholder/*"));
      },
      problems: [
        'services.shop.resources[4].name: "/secret/keyholder/token" lies below "/keyholder/", as only what is Keyholder\'s own does. Name another resource.',
        'services.shop.resources[5].arns[0]: "arn:aws:codedeploy:eu-central-1:111122223333:application:x/keyholder/*" lies below "/keyholder/", as only what is Keyholder\'s own does. Name another resource.',
      ],
    },
    {
      it: "refuses the prefix in an ARN",
      spoil: (ownership) => {
        add(ownership, custom("arn:{partition}:events:{region}:{account}:rule/keyholder-role-changes"));
      },
      problems: [
        'services.shop.resources[4].arns[0]: "arn:aws:events:eu-central-1:111122223333:rule/keyholder-role-changes" begins with "keyholder-", as only what is Keyholder\'s own does. Name another resource.',
      ],
    },
    {
      it: "refuses the bucket of the state, by name and by ARN",
      spoil: (ownership) => {
        add(ownership, { kind: "bucket", name: "acorn-pulumi-state", holds: "data" });
        add(ownership, custom("arn:{partition}:s3:::acorn-pulumi-state/*"));
      },
      problems: [
        'services.shop.resources[4].name: "acorn-pulumi-state" is the bucket of Keyholder\'s state. Name another resource.',
        'services.shop.resources[5].arns[0]: "arn:aws:s3:::acorn-pulumi-state/*" is the bucket of Keyholder\'s state. Name another resource.',
      ],
    },
    {
      it: "refuses the key of the state by its alias",
      spoil: (ownership) => {
        add(ownership, custom("arn:{partition}:kms:{region}:{account}:alias/acorn-state"));
      },
      problems: [
        'services.shop.resources[4].arns[0]: "arn:aws:kms:eu-central-1:111122223333:alias/acorn-state" is the key of Keyholder\'s state. Name another resource.',
      ],
    },
  ],
});

function add(ownership: SmallOwnership, resource: ServiceResource): void {
  ownership.services.shop.resources.push(
    structuredClone(resource) as SmallOwnership["services"]["shop"]["resources"][0],
  );
}

function custom(arn: string): ServiceResource {
  return { kind: "custom", description: "Anything.", arns: [arn], actions: { deploy: ["aoss:UpdateIndex"] } };
}
