import { customArnIsWellFormed } from "../../../../model/checks/services/customArnIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(customArnIsWellFormed, {
  passes: [
    {
      it: "accepts an ARN without account and all that lies below a name",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: [
            "arn:aws:apigateway:{region}::/restapis/abc",
            "arn:aws:aoss:{region}:{account}:collection/abc/*",
            "arn:aws:logs:{region}:{account}:log-group:/aws/abc:*",
          ],
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses everything",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["*"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "*" is every resource there is. Write an ARN, for example "arn:{partition}:appsync:{region}:{account}:apis/abc".',
      ],
    },
    {
      it: "refuses what is no ARN",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: ["collection/abc", "arn:aws:aoss:{region}:{account}:", "arn:aws:ao ss:{region}:{account}:x"],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "collection/abc" is not an ARN. Write it in full, for example "arn:{partition}:appsync:{region}:{account}:apis/abc".',
        'services.shop.resources[4].arns[1]: "arn:aws:aoss:{region}:{account}:" is not an ARN. Write it in full, for example "arn:{partition}:appsync:{region}:{account}:apis/abc".',
        'services.shop.resources[4].arns[2]: "arn:aws:ao ss:{region}:{account}:x" is not an ARN. Write it in full, for example "arn:{partition}:appsync:{region}:{account}:apis/abc".',
      ],
    },
    {
      it: "refuses a wildcard that is not all that lies below a name",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          description: "The search index.",
          actions: { deploy: ["aoss:UpdateIndex"] },
          arns: [
            "arn:aws:aoss:{region}:{account}:collection/*",
            "arn:aws:aoss:*:{account}:collection/abc",
            "arn:aws:aoss:{region}:{account}:collection/ab*",
            "arn:aws:aoss:{region}:{account}:*",
          ],
        });
      },
      problems: [
        'services.shop.resources[4].arns[0]: "arn:aws:aoss:{region}:{account}:collection/*" reaches more than one named resource. Name the resource in full; "/*" or ":*" may stand at its end only.',
        'services.shop.resources[4].arns[1]: "arn:aws:aoss:*:{account}:collection/abc" reaches more than one named resource. Name the resource in full; "/*" or ":*" may stand at its end only.',
        'services.shop.resources[4].arns[2]: "arn:aws:aoss:{region}:{account}:collection/ab*" reaches more than one named resource. Name the resource in full; "/*" or ":*" may stand at its end only.',
        'services.shop.resources[4].arns[3]: "arn:aws:aoss:{region}:{account}:*" reaches more than one named resource. Name the resource in full; "/*" or ":*" may stand at its end only.',
      ],
    },
  ],
});
