import type { Statement } from "../iam/policyDocument.ts";
import type { PipelineIdentity } from "../plan.ts";

/** ARNs of the pipeline's roles in the account of the state. */
type RoleArns = { readonly [I in PipelineIdentity]: string };

/** Everything that an administrator does with the key. None of it decrypts: not even they read a secret, unless they change this policy first. */
const administration = [
  "kms:CancelKeyDeletion",
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:DescribeKey",
  "kms:DisableKey",
  "kms:EnableKey",
  "kms:EnableKeyRotation",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListGrants",
  "kms:ListKeyPolicies",
  "kms:ListResourceTags",
  "kms:PutKeyPolicy",
  "kms:RevokeGrant",
  "kms:ScheduleKeyDeletion",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:UpdateAlias",
  "kms:UpdateKeyDescription",
];

/**
 * Policy of the state's key. The roles are named by a condition and not as principals: AWS would replace the ARN of a role that was deleted
 * by its id, and one that is made anew could never open the state again.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function keyPolicy(root: string, roles: RoleArns): readonly Statement[] {
  const as = (arns: readonly string[]) => ({ ArnEquals: { "aws:PrincipalArn": arns } });
  const account = { Effect: "Allow", Principal: { AWS: [root] }, Resource: ["*"] } as const;
  return [
    { ...account, Sid: "AdministratorsKeepTheKey", Action: administration },
    { ...account, Sid: "PipelineReads", Action: ["kms:Decrypt"], Condition: as([roles.apply, roles.plan]) },
    { ...account, Sid: "PipelineWrites", Action: ["kms:GenerateDataKey"], Condition: as([roles.apply]) },
  ];
}

/**
 * Policy of the state's bucket: only over TLS, objects only for the pipeline, written only by what applies, and no version of them is ever
 * deleted, so that whoever writes the state cannot make what it was disappear.
 */
export function statePolicy(bucket: string, roles: RoleArns): readonly Statement[] {
  const objects = `${bucket}/*`;
  const everybody = { Effect: "Deny", Principal: { AWS: ["*"] } } as const;
  const butFor = (arns: readonly string[]) => ({ ArnNotEquals: { "aws:PrincipalArn": arns } });
  return [
    {
      ...everybody,
      Sid: "OverTlsOnly",
      Action: ["s3:*"],
      Resource: [bucket, objects],
      Condition: { Bool: { "aws:SecureTransport": ["false"] } },
    },
    {
      ...everybody,
      Sid: "ReadByThePipelineOnly",
      Action: ["s3:GetObject", "s3:GetObjectVersion"],
      Resource: [objects],
      Condition: butFor([roles.apply, roles.plan]),
    },
    {
      ...everybody,
      Sid: "WrittenByApplyOnly",
      Action: ["s3:DeleteObject", "s3:PutObject"],
      Resource: [objects],
      Condition: butFor([roles.apply]),
    },
    { ...everybody, Sid: "EveryVersionStays", Action: ["s3:DeleteObjectVersion"], Resource: [objects] },
  ];
}
