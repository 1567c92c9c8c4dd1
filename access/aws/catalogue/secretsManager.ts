import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html */
export const secretEntry: EntryOf<"secret"> = {
  kind: "secret",
  awsService: "AWS Secrets Manager",
  permissions: (resource, scope) => {
    // AWS appends a hyphen and six characters; six `?` match exactly those and no longer name.
    const arn = regionalArn(scope, "secretsmanager", `secret:${resource.name}-??????`);
    return {
      provisioning: [
        allow(
          [
            "secretsmanager:CreateSecret",
            "secretsmanager:DeleteSecret",
            "secretsmanager:GetResourcePolicy",
            "secretsmanager:RestoreSecret",
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
            "secretsmanager:DescribeSecret",
            "secretsmanager:ListSecretVersionIds",
            "secretsmanager:PutSecretValue",
            "secretsmanager:RotateSecret",
            "secretsmanager:UpdateSecretVersionStage",
          ],
          [arn],
        ),
      ],
      workload: [allow(["secretsmanager:GetSecretValue"], [arn])],
      "rotate-keys": [allow(["secretsmanager:PutSecretValue", "secretsmanager:RotateSecret"], [arn])],
    };
  },
  notes: ["No duty has secretsmanager:GetSecretValue: secrets are written and rotated, and read by the workload only."],
};
