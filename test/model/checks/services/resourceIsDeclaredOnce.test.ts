import { resourceIsDeclaredOnce } from "../../../../model/checks/services/resourceIsDeclaredOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceIsDeclaredOnce, {
  passes: [
    {
      it: "accepts one name for two kinds",
      change: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "shop-{environment}-api" });
      },
    },
  ],
  fails: [
    {
      it: "names both places",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "shop-{environment}-api" });
      },
      problems: [
        'services.shop.resources[4].name: "shop-{environment}-api" is declared by services.shop.resources[0].name as well. Remove one of the two.',
      ],
    },
    {
      it: "compares ARNs",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex"] },
        });
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex"] },
        });
      },
      problems: [
        'services.shop.resources[5].arns[0]: "arn:{partition}:aoss:{region}:{account}:collection/{environment}" is declared by services.shop.resources[4].arns[0] as well. Remove one of the two.',
      ],
    },
  ],
});
