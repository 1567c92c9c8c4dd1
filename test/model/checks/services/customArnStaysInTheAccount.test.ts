import { customArnStaysInTheAccount } from "../../../../model/checks/services/customArnStaysInTheAccount.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customArnStaysInTheAccount, {
  passes: [
    {
      it: "accepts an ARN without region and account",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws:route53:::hostedzone/Z1"],
        });
      },
    },
    {
      it: "leaves what is no ARN to its own check",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["abc"],
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses another account",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws:aoss:{region}:444455556666:collection/abc"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "444455556666" is not the account of environments.production, which is "111122223333". Write {account} in its place.',
      ],
    },
    {
      it: "refuses another partition",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws-cn:aoss:{region}:{account}:collection/abc"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "aws-cn" is not the partition of environments.production, which is "aws". Write {partition} in its place.',
      ],
    },
    {
      it: "refuses another region",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws:aoss:eu-west-1:{account}:collection/abc"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "eu-west-1" is not the region of environments.production, which is "eu-central-1". Write {region} in its place.',
      ],
    },
  ],
});
