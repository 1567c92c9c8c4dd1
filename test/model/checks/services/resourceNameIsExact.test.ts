import { resourceNameIsExact } from "../../../../model/checks/services/resourceNameIsExact.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceNameIsExact, {
  passes: [
    {
      it: "leaves ARNs to their own check",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["arn:aws:aoss:{region}:{account}:collection/*"],
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses a missing name",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "" });
      },
      problems: ['services.shop.resources[4].name: "" names nothing. Write the name that it has in AWS.'],
    },
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "bucket", name: "acorn-*", holds: "data" });
      },
      problems: [
        'services.shop.resources[4].name: "acorn-*" has a wildcard. Name each resource in full: a wildcard reaches those of others.',
      ],
    },
    {
      it: "refuses a blank",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "my secret" });
      },
      problems: [
        'services.shop.resources[4].name: "my secret" has a character that no ARN takes. Write the name that it has in AWS.',
      ],
    },
    {
      it: "refuses a dollar sign",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "$secret" });
      },
      problems: [
        'services.shop.resources[4].name: "$secret" has a character that no ARN takes. Write the name that it has in AWS.',
      ],
    },
    {
      it: "looks at ids and at other names",
      spoil: (ownership) => {
        ownership.services.shop.resources.push(
          { kind: "vpc", name: "The network", ids: { production: "vpc-*" } },
          { kind: "ecs-service", name: "web", cluster: "*", taskFamily: "web" },
        );
      },
      problems: [
        'services.shop.resources[4].ids.production: "vpc-*" has a wildcard. Name each resource in full: a wildcard reaches those of others.',
        'services.shop.resources[5].cluster: "*" has a wildcard. Name each resource in full: a wildcard reaches those of others.',
      ],
    },
  ],
});
