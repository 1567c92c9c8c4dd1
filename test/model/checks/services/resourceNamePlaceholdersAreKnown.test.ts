import { resourceNamePlaceholdersAreKnown } from "../../../../model/checks/services/resourceNamePlaceholdersAreKnown.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceNamePlaceholdersAreKnown, {
  passes: [
    {
      it: "accepts every placeholder there is",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{service}-{environment}"],
        });
      },
    },
  ],
  fails: [
    {
      it: "suggests the placeholder that is meant",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "shop-{enviroment}" });
      },
      problems: [
        'services.shop.resources[4].name: "{enviroment}" in "shop-{enviroment}" is not a placeholder. Write {environment}, {service}, {account}, {region} or {partition} (did you mean "environment"?).',
      ],
    },
    {
      it: "refuses a brace that stands alone",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "shop-{environment" });
      },
      problems: [
        'services.shop.resources[4].name: "{" in "shop-{environment" is not a placeholder. Write {environment}, {service}, {account}, {region} or {partition}.',
      ],
    },
    {
      it: "looks at ARNs",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws:aoss:{region}:{account}:collection/{stage}"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "{stage}" in "arn:aws:aoss:{region}:{account}:collection/{stage}" is not a placeholder. Write {environment}, {service}, {account}, {region} or {partition}.',
      ],
    },
    {
      it: "refuses a variable of IAM",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "{aws:username}" });
      },
      problems: [
        'services.shop.resources[4].name: "{aws:username}" in "{aws:username}" is not a placeholder. Write {environment}, {service}, {account}, {region} or {partition}.',
      ],
    },
  ],
});
