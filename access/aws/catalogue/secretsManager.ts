import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html */
export const secretEntry: EntryOf<"secret"> = {
  kind: "secret",
  awsService: "AWS Secrets Manager",
  permissions: ({ name, rotationFunction }, scope) => {
    // AWS appends a hyphen and six characters; six `?` match exactly those and no longer name.
    const arn = regionalArn(scope, "secretsmanager", `secret:${name}-??????`);
    const invoke =
      rotationFunction === undefined
        ? []
        : [allow(["lambda:InvokeFunction"], [regionalArn(scope, "lambda", `function:${rotationFunction}`)])];
    return {
      provisioning: [
        allow(
          [
            "secretsmanager:CreateSecret",
            "secretsmanager:DeleteSecret",
            "secretsmanager:DescribeSecret",
            "secretsmanager:GetResourcePolicy",
            "secretsmanager:TagResource",
            "secretsmanager:UntagResource",
          ],
          [arn],
        ),
      ],
      secrets: [
        allow(
          [
            "secretsmanager:CancelRotateSecret",
            "secretsmanager:ListSecretVersionIds",
            "secretsmanager:PutSecretValue",
            "secretsmanager:RotateSecret",
            "secretsmanager:UpdateSecretVersionStage",
          ],
          [arn],
        ),
        ...invoke,
      ],
      workload: [allow(["secretsmanager:GetSecretValue"], [arn])],
      "rotate-keys": [allow(["secretsmanager:PutSecretValue", "secretsmanager:RotateSecret"], [arn]), ...invoke],
    };
  },
  notes: [
    "No duty has secretsmanager:GetSecretValue: secrets are written and rotated, and read by the workload only.",
    "secretsmanager:DescribeSecret is provisioning's, which needs it to refresh; the secrets duty sees the versions and their dates by secretsmanager:ListSecretVersionIds.",
    "secretsmanager:UpdateSecret is nobody's: it writes the value and the settings in one call. Nobody may write a resource policy.",
    "AWS wants lambda:InvokeFunction from whoever rotates: name the rotation function.",
  ],
};
