import { customActionIsExact } from "../../../../model/checks/services/customActionIsExact.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customActionIsExact, {
  passes: [
    {
      it: "accepts an action in capitals",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["apigateway:PATCH"], monitoring: ["aoss:ListCollections"] },
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:Update*"] },
        });
      },
      problems: ['services.shop.resources[4].actions.deploy[0]: "aoss:Update*" has a wildcard. Name each action.'],
    },
    {
      it: "refuses two actions in one text",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex,aoss:DeleteIndex"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.deploy[0]: "aoss:UpdateIndex,aoss:DeleteIndex" is not an action. Write service and action as AWS does, for example "appsync:StartSchemaCreation".',
      ],
    },
    {
      it: "refuses a blank at the end",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex "] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.deploy[0]: "aoss:UpdateIndex " is not an action. Write service and action as AWS does, for example "appsync:StartSchemaCreation".',
      ],
    },
    {
      it: "refuses an action without service",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { monitoring: ["UpdateIndex"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.monitoring[0]: "UpdateIndex" is not an action. Write service and action as AWS does, for example "appsync:StartSchemaCreation".',
      ],
    },
  ],
});
