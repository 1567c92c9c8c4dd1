import { customActionHasOneDuty } from "../../../../model/checks/services/customActionHasOneDuty.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customActionHasOneDuty, {
  passes: [
    {
      it: "leaves the workload aside, which is no duty",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { monitoring: ["aoss:ListCollections"], workload: ["aoss:ListCollections"] },
        });
      },
    },
    {
      it: "accepts an action of one duty on two resources",
      change: (ownership) => {
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
    },
  ],
  fails: [
    {
      it: "names both places, whatever the letter case",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex"], provisioning: ["aoss:updateindex"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.provisioning[0]: "aoss:updateindex" belongs to deploy by services.shop.resources[4].actions.deploy[0]. Leave it to one duty: no two duties may do the same.',
      ],
    },
    {
      it: "looks at all custom resources of a service",
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
          actions: { monitoring: ["aoss:UpdateIndex"] },
        });
      },
      problems: [
        'services.shop.resources[5].actions.monitoring[0]: "aoss:UpdateIndex" belongs to deploy by services.shop.resources[4].actions.deploy[0]. Leave it to one duty: no two duties may do the same.',
      ],
    },
  ],
});
