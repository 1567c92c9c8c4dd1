import { customActionReadsNoSecret } from "../../../../model/checks/services/customActionReadsNoSecret.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customActionReadsNoSecret, {
  passes: [
    {
      it: "accepts to write",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { secrets: ["ssm:PutParameter"] },
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses to read",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { secrets: ["secretsmanager:GetSecretValue"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.secrets[0]: "secretsmanager:GetSecretValue" reads secrets, and no duty may. Remove it, and declare the secret: its workload reads it.',
      ],
    },
    {
      it: "refuses to decrypt, whatever the letter case",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["kms:decrypt"] },
        });
      },
      problems: [
        'services.shop.resources[4].actions.deploy[0]: "kms:decrypt" reads secrets, and no duty may. Remove it, and declare the secret: its workload reads it.',
      ],
    },
  ],
});
