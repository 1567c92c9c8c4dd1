import { resourceKindIsKnown } from "../../../../model/checks/services/resourceKindIsKnown.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceKindIsKnown, {
  passes: [
    {
      it: "accepts a custom resource",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex"] },
        });
      },
    },
  ],
  fails: [
    {
      it: "suggests the kind that is meant",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lamda-function", name: "shop" } as never);
      },
      problems: [
        'services.shop.resources[4].kind: "lamda-function" is not a kind of AWS resource that Keyholder knows. Use "custom" or correct the kind (did you mean "lambda-function"?).',
      ],
    },
    {
      it: "does not take a name of every object for a kind",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "constructor", name: "shop" } as never);
      },
      problems: [
        'services.shop.resources[4].kind: "constructor" is not a kind of AWS resource that Keyholder knows. Use "custom" or correct the kind.',
      ],
    },
  ],
});
