import type { Element } from "../../policy/policy.ts";
import { plainReading, readGlob } from "../../sets/glob.ts";
import { globMatches } from "../../sets/globMatches.ts";

/** The actions by which each service lets its resource policies be changed. */
const policyActions = [
  ...["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutAccessPointPolicy"],
  ...["kms:PutKeyPolicy", "kms:CreateGrant"],
  ...["sqs:AddPermission", "sqs:RemovePermission", "sqs:SetQueueAttributes"],
  ...["sns:AddPermission", "sns:RemovePermission", "sns:SetTopicAttributes"],
  ...["secretsmanager:PutResourcePolicy", "secretsmanager:DeleteResourcePolicy"],
  ...["lambda:AddPermission", "lambda:RemovePermission", "lambda:AddLayerVersionPermission"],
  ...[
    "ecr:SetRepositoryPolicy",
    "ecr:DeleteRepositoryPolicy",
    "events:PutPermission",
    "backup:PutBackupVaultAccessPolicy",
  ],
  ...["es:UpdateDomainConfig", "glacier:SetVaultAccessPolicy", "elasticfilesystem:PutFileSystemPolicy"],
  ...[
    "dynamodb:PutResourcePolicy",
    "kinesis:PutResourcePolicy",
    "glue:PutResourcePolicy",
    "codeartifact:PutRepositoryPermissionsPolicy",
  ],
];

/** The first action of a list that changes the policy itself; `kms:CreateGrant` hands on no more than is held, and is left out. */
export function policyChange({ values, negated }: Element<string>): string | undefined {
  const changes = policyActions.filter((action) => action !== "kms:CreateGrant");
  if (negated)
    return changes.find((action) => !values.some((value) => matches(value, action)) && sameService(values, action));
  return (
    values.find((value) => value !== "*" && changes.some((action) => matches(value, action))) ??
    values.find((value) => value === "*")
  );
}

function sameService(values: readonly string[], action: string): boolean {
  return values.some((value) => value.split(":")[0]?.toLowerCase() === action.split(":")[0]);
}

function matches(pattern: string, action: string): boolean {
  return globMatches(readGlob(pattern, { ...plainReading, ignoreCase: true }), action);
}

/** Objects of a website, a public API, and images of a public registry: read by intention, more often than not. */
export function onlyReads({ values, negated }: Element<string>): boolean {
  return (
    !negated &&
    values.every((value) =>
      /^(s3:GetObject(Version|Tagging|Acl|Attributes)?|ecr:(BatchGetImage|GetDownloadUrlForLayer|BatchCheckLayerAvailability|Describe.+|List.+)|lambda:(InvokeFunctionUrl|GetLayerVersion)|execute-api:Invoke)$/i.test(
        value,
      ),
    )
  );
}
