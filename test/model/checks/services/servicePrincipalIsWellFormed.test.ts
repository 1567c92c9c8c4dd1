import { servicePrincipalIsWellFormed } from "../../../../model/checks/services/servicePrincipalIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(servicePrincipalIsWellFormed, {
  passes: [
    {
      it: "accepts a principal of a region of China",
      change: (ownership) => {
        ownership.services.shop.resources.push({ kind: "service-role", name: "r", passedTo: "ec2.amazonaws.com.cn" });
      },
    },
    {
      it: "accepts a caller of a function",
      change: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "lambda-function",
          name: "f",
          invokedBy: ["apigateway.amazonaws.com"],
        });
      },
    },
  ],
  fails: [
    {
      it: "refuses an account",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "service-role", name: "r", passedTo: "111122223333" });
      },
      problems: [
        'services.shop.resources[4].passedTo: "111122223333" is not a service principal. Write the principal of the AWS service, for example "ecs-tasks.amazonaws.com".',
      ],
    },
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "service-role", name: "r", passedTo: "*.amazonaws.com" });
      },
      problems: [
        'services.shop.resources[4].passedTo: "*.amazonaws.com" is not a service principal. Write the principal of the AWS service, for example "ecs-tasks.amazonaws.com".',
      ],
    },
    {
      it: "looks at the callers of a function",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: "f", invokedBy: ["apigateway"] });
      },
      problems: [
        'services.shop.resources[4].invokedBy[0]: "apigateway" is not a service principal. Write the principal of the AWS service, for example "ecs-tasks.amazonaws.com".',
      ],
    },
  ],
});
