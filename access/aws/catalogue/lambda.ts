import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";
import { logGroupPermissions } from "./logs.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export const lambdaFunctionEntry: EntryOf<"lambda-function"> = {
  kind: "lambda-function",
  awsService: "AWS Lambda",
  permissions: ({ name, invokedBy = [] }, scope) => {
    const arn = regionalArn(scope, "lambda", `function:${name}`);
    // AWS counts versions. Only an invocation is authorised on a version or an alias, everything else on the function.
    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
    const versions = `${arn}:*`;
    const log = logGroupPermissions(scope, `/aws/lambda/${name}`);
    return {
      deploy: [
        allow(
          [
            "lambda:GetFunctionConfiguration",
            "lambda:PublishVersion",
            "lambda:UpdateAlias",
            "lambda:UpdateFunctionCode",
          ],
          [arn],
        ),
      ],
      provisioning: [
        allow(
          [
            "lambda:CreateAlias",
            "lambda:DeleteAlias",
            "lambda:DeleteFunction",
            "lambda:DeleteFunctionConcurrency",
            "lambda:GetAlias",
            "lambda:GetFunction",
            "lambda:GetFunctionCodeSigningConfig",
            "lambda:GetPolicy",
            "lambda:ListTags",
            "lambda:ListVersionsByFunction",
            "lambda:PutFunctionConcurrency",
            "lambda:TagResource",
            "lambda:UntagResource",
          ],
          [arn],
        ),
        // A layer is code that runs as the function. `ForAllValues` is true where the request names no layer, which is as it should be.
        allow(["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"], [arn], {
          "ForAllValues:StringLike": { "lambda:Layer": [regionalArn(scope, "lambda", "layer:*")] },
        }),
        ...(invokedBy.length > 0
          ? [
              // The condition holds for service principals only: a statement that names a role would bypass every boundary.
              allow(["lambda:AddPermission", "lambda:RemovePermission"], [arn], {
                StringEquals: { "lambda:Principal": invokedBy },
              }),
            ]
          : []),
        ...(log.provisioning ?? []),
      ],
      monitoring: log.monitoring ?? [],
      workload: [allow(["lambda:InvokeFunction"], [arn, versions]), ...(log.workload ?? [])],
      "take-service-offline": [allow(["lambda:PutFunctionConcurrency"], [arn])],
    };
  },
  notes: [
    "Deploy waits on lambda:GetFunctionConfiguration; lambda:GetFunction, which hands out the code, and lambda:GetAlias are provisioning's.",
    "lambda:AddPermission is there only for the AWS services in invokedBy. Nobody may let a role or an account invoke the function by its policy.",
    "A function has layers of its own account and region only: publish a layer of AWS or of a vendor as your own.",
    "The log group /aws/lambda/<name> comes with the function.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export const lambdaLayerEntry: EntryOf<"lambda-layer"> = {
  kind: "lambda-layer",
  awsService: "AWS Lambda",
  permissions: ({ name }, scope) => {
    const layer = regionalArn(scope, "lambda", `layer:${name}`);
    return {
      deploy: [allow(["lambda:PublishLayerVersion"], [layer])],
      // Version numbers are AWS's.
      provisioning: [allow(["lambda:DeleteLayerVersion", "lambda:GetLayerVersion"], [`${layer}:*`])],
    };
  },
  notes: ["A function takes a new layer version through provisioning: lambda:UpdateFunctionConfiguration is its own."],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export const eventSourceMappingEntry: EntryOf<"event-source-mapping"> = {
  kind: "event-source-mapping",
  awsService: "AWS Lambda",
  permissions: ({ name }, scope) => {
    const ofTheFunction = { ArnEquals: { "lambda:FunctionArn": [regionalArn(scope, "lambda", `function:${name}`)] } };
    // The mapping's ARN is a random id of AWS; the function that it feeds is what narrows.
    const mappings = regionalArn(scope, "lambda", "event-source-mapping:*");
    return {
      provisioning: [
        allow(
          ["lambda:DeleteEventSourceMapping", "lambda:GetEventSourceMapping", "lambda:UpdateEventSourceMapping"],
          [mappings],
          ofTheFunction,
        ),
        { ...allow(["lambda:CreateEventSourceMapping"], ["*"], ofTheFunction), unscoped: creation },
      ],
      "take-service-offline": [allow(["lambda:UpdateEventSourceMapping"], [mappings], ofTheFunction)],
    };
  },
  notes: ["Mappings carry no tags: tagging cannot be narrowed to the mappings of one function."],
};

const creation = "A mapping has no ARN before it exists; the condition names the only function that it may feed.";
