import type { Partition } from "../../model/index.ts";

const regions: { readonly [P in Partition]: string } = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
};

/**
 * The one region in which IAM's own events and requests appear.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
 */
export function globalRegion(partition: Partition): string {
  return regions[partition];
}
