import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";
import { idIn } from "./idIn.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html */
export const kmsKeyEntry: EntryOf<"kms-key"> = {
  kind: "kms-key",
  awsService: "AWS KMS",
  permissions: ({ ids, encryptsSecrets = [], encryptsParameters = [] }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const arn = regionalArn(scope, "kms", `key/${id}`);
    // AWS appends a hyphen and six characters to a secret's name.
    const secrets = encryptsSecrets.map((name) => regionalArn(scope, "secretsmanager", `secret:${name}-??????`));
    const parameters = encryptsParameters.map((name) => regionalArn(scope, "ssm", `parameter${name}`));
    // Secrets Manager and Parameter Store encrypt a new value with the writer's own permission, under the name of what is written.
    // kms:Decrypt, which reading takes, is the workload's only.
    const writeSecret = allow(["kms:GenerateDataKey"], [arn], {
      StringEquals: { "kms:ViaService": [`secretsmanager.${scope.region}.amazonaws.com`] },
      StringLike: { "kms:EncryptionContext:SecretARN": secrets },
    });
    const writeParameter = allow(["kms:Encrypt"], [arn], {
      StringEquals: {
        "kms:EncryptionContext:PARAMETER_ARN": parameters,
        "kms:ViaService": [`ssm.${scope.region}.amazonaws.com`],
      },
    });
    const write = [...(secrets.length > 0 ? [writeSecret] : []), ...(parameters.length > 0 ? [writeParameter] : [])];
    return {
      provisioning: [
        allow(
          [
            "kms:DescribeKey",
            "kms:EnableKeyRotation",
            "kms:GetKeyPolicy",
            "kms:GetKeyRotationStatus",
            "kms:ListResourceTags",
            "kms:TagResource",
            "kms:UntagResource",
            "kms:UpdateKeyDescription",
          ],
          [arn],
        ),
      ],
      secrets: [allow(["kms:ListKeyRotations", "kms:RotateKeyOnDemand"], [arn]), ...write],
      workload: [allow(["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], [arn])],
      "take-service-offline": [allow(["kms:DisableKey"], [arn])],
      "rotate-keys": [allow(["kms:RotateKeyOnDemand"], [arn]), ...write],
    };
  },
  notes: [
    "The key is made where the account is set up: making one means writing its policy, and a key policy that names a role bypasses every boundary. Nobody may write the policy or a grant, or delete the key.",
    "No duty has kms:Decrypt. The secrets duty encrypts only through Secrets Manager or Parameter Store, and only what the declaration names.",
    "The key policy must let IAM policies of the account decide, as AWS's default does.",
  ],
};
