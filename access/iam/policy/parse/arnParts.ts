const partitions = ["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"];

/** Owners that stand in the place of an account: AWS for what it manages, CloudFront for its origin access identities. */
const owners = ["aws", "aws-marketplace", "amazon", "cloudfront"];

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function isPartition(text: string): boolean {
  return partitions.includes(text);
}

/** Twelve digits, or the name of an owner at AWS. */
export function isAccount(text: string): boolean {
  return /^[0-9]{12}$/.test(text) || owners.includes(text);
}
