import { customActionChangesNoIdentity } from "../../../../model/checks/services/customActionChangesNoIdentity.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customActionChangesNoIdentity, {
  passes: [
    {
      it: "accepts other services",
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
      it: "refuses IAM",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { provisioning: ["iam:CreateRole"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.provisioning[0]: "iam:CreateRole" decides who may do what in AWS, and no duty may. Remove it; a role that a resource runs as is a serviceRole.',
      ],
    },
    {
      it: "refuses to become somebody else, whatever the letter case",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["STS:AssumeRole"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.deploy[0]: "STS:AssumeRole" decides who may do what in AWS, and no duty may. Remove it; a role that a resource runs as is a serviceRole.',
      ],
    },
    {
      it: "refuses the organisation",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["organizations:LeaveOrganization"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.deploy[0]: "organizations:LeaveOrganization" decides who may do what in AWS, and no duty may. Remove it; a role that a resource runs as is a serviceRole.',
      ],
    },
  ],
});
