/** Condition keys that policies use most, as AWS spells them; what ends in a slash goes on with the name of a tag. */
const spellings = [
  ...["aws:CalledVia", "aws:CurrentTime", "aws:EpochTime", "aws:FederatedProvider", "aws:MultiFactorAuthAge"],
  ...["aws:MultiFactorAuthPresent", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalIsAWSService"],
  ...[
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalTag/",
    "aws:PrincipalType",
  ],
  ...["aws:RequestTag/", "aws:RequestedRegion", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceTag/"],
  ...["aws:SecureTransport", "aws:SourceAccount", "aws:SourceArn", "aws:SourceIdentity", "aws:SourceIp"],
  ...["aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:TagKeys", "aws:TokenIssueTime", "aws:UserAgent"],
  ...["aws:ViaAWSService", "aws:VpcSourceIp", "ec2:ResourceTag/", "iam:AWSServiceName", "iam:AssociatedResourceArn"],
  ...["iam:PassedToService", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/", "kms:CallerAccount"],
  ...["kms:EncryptionContext:", "kms:GrantIsForAWSResource", "kms:ViaService", "lambda:FunctionUrlAuthType"],
  ...["sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys"],
] as const;

const byKey = new Map<string, string>(spellings.map((key) => [key.toLowerCase(), key]));

/** A condition key in the one spelling of all that differ only in letter case. */
export function conditionKeyText(key: string): string {
  const small = key.toLowerCase();
  const [, start = "", rest = ""] = /^([^/]*\/|kms:encryptioncontext:)(.*)$/s.exec(small) ?? [];
  const spelt = byKey.get(start);
  const text = byKey.get(small) ?? (spelt === undefined ? small : `${spelt}${rest}`);
  return /^\S+$/.test(text) ? text : JSON.stringify(text);
}
