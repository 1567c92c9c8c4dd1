/** Actions that hand out secrets, let strangers in or end the audit trail; a thing that no policy names; and what it means. */
export const sensitive: readonly (readonly [action: string, arn: string, effect: string])[] = [
  ...rows(
    ["secretsmanager:GetSecretValue"],
    "arn:aws:secretsmanager:${region}:${account}:secret:quokka-lantern-aB3dE5",
    "reads every secret",
  ),
  ...rows(
    ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory"],
    "arn:aws:ssm:${region}:${account}:parameter/quokka-lantern",
    "reads every parameter, secret ones among them",
  ),
  ...rows(
    ["s3:PutBucketPolicy", "s3:PutBucketAcl", "s3:PutBucketPublicAccessBlock"],
    "arn:aws:s3:::quokka-lantern",
    "opens any bucket to anybody",
  ),
  ...rows(
    ["kms:PutKeyPolicy", "kms:CreateGrant"],
    "arn:aws:kms:${region}:${account}:key/quokka-lantern",
    "gives any key to anybody",
  ),
  ...rows(
    ["lambda:AddPermission"],
    "arn:aws:lambda:${region}:${account}:function:quokka-lantern",
    "lets anybody call any function",
  ),
  ...rows(
    ["secretsmanager:PutResourcePolicy"],
    "arn:aws:secretsmanager:${region}:${account}:secret:quokka-lantern-aB3dE5",
    "gives any secret to anybody",
  ),
  ...rows(
    ["sqs:SetQueueAttributes", "sqs:AddPermission"],
    "arn:aws:sqs:${region}:${account}:quokka-lantern",
    "opens any queue to anybody",
  ),
  ...rows(
    ["sns:SetTopicAttributes", "sns:AddPermission"],
    "arn:aws:sns:${region}:${account}:quokka-lantern",
    "opens any topic to anybody",
  ),
  ...rows(
    ["ecr:SetRepositoryPolicy"],
    "arn:aws:ecr:${region}:${account}:repository/quokka-lantern",
    "opens any image repository to anybody",
  ),
  ...rows(
    ["dynamodb:PutResourcePolicy"],
    "arn:aws:dynamodb:${region}:${account}:table/quokka-lantern",
    "opens any table to anybody",
  ),
  ...rows(
    ["ec2:ModifySnapshotAttribute"],
    "arn:aws:ec2:${region}::snapshot/snap-0b71f3c94e5d2a608",
    "gives any snapshot to anybody",
  ),
  ...rows(
    ["ec2:ModifyImageAttribute"],
    "arn:aws:ec2:${region}::image/ami-0b71f3c94e5d2a608",
    "gives any image to anybody",
  ),
  ...rows(
    ["rds:ModifyDBSnapshotAttribute"],
    "arn:aws:rds:${region}:${account}:snapshot:quokka-lantern",
    "gives any database snapshot to anybody",
  ),
  ...rows(
    ["glacier:SetVaultAccessPolicy"],
    "arn:aws:glacier:${region}:${account}:vaults/quokka-lantern",
    "opens any vault to anybody",
  ),
  ...rows(
    ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail", "cloudtrail:PutEventSelectors"],
    "arn:aws:cloudtrail:${region}:${account}:trail/quokka-lantern",
    "ends the record of who did what",
  ),
  ...rows(
    ["guardduty:DeleteDetector"],
    "arn:aws:guardduty:${region}:${account}:detector/quokka-lantern",
    "switches threat detection off",
  ),
  ...rows(
    ["securityhub:DisableSecurityHub"],
    "arn:aws:securityhub:${region}:${account}:hub/default",
    "switches the collection of findings off",
  ),
  ...rows(
    ["config:StopConfigurationRecorder", "config:DeleteConfigurationRecorder"],
    "*",
    "ends the record of what changed",
  ),
];

function rows(actions: readonly string[], arn: string, effect: string) {
  return actions.map((action) => [action, arn, effect] as const);
}
