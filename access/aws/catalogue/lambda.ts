import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export const lambdaFunctionEntry: EntryOf<"lambda-function"> = {
  kind: "lambda-function",
  awsService: "AWS Lambda",
  permissions: (resource, scope) => {
    const arn = regionalArn(scope, "lambda", `function:${resource.name}`);
    const versions = `${arn}:*`;
    return {
      deploy: [
        allow(["lambda:GetFunctionConfiguration", "lambda:PublishVersion", "lambda:UpdateFunctionCode"], [arn]),
        allow(["lambda:GetAlias", "lambda:UpdateAlias"], [arn, versions]),
      ],
      provisioning: [
        allow(
          [
            "lambda:AddPermission",
            "lambda:CreateAlias",
            "lambda:CreateFunction",
            "lambda:DeleteAlias",
            "lambda:DeleteFunction",
            "lambda:DeleteFunctionConcurrency",
            "lambda:GetFunction",
            "lambda:GetFunctionCodeSigningConfig",
            "lambda:GetFunctionConcurrency",
            "lambda:GetPolicy",
            "lambda:ListTags",
            "lambda:ListVersionsByFunction",
            "lambda:PutFunctionConcurrency",
            "lambda:RemovePermission",
            "lambda:TagResource",
            "lambda:UntagResource",
            "lambda:UpdateFunctionConfiguration",
          ],
          [arn],
        ),
      ],
      monitoring: [allow(["lambda:GetFunctionEventInvokeConfig", "lambda:ListFunctionEventInvokeConfigs"], [arn])],
      workload: [allow(["lambda:InvokeFunction"], [arn, versions])],
      "take-service-offline": [allow(["lambda:PutFunctionConcurrency"], [arn])],
    };
  },
  notes: [
    "Deploy waits on lambda:GetFunctionConfiguration; lambda:GetFunction, which hands out the code, is provisioning's.",
  ],
};
