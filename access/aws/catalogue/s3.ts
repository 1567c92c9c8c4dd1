import { ownerlessArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
export const bucketEntry: EntryOf<"bucket"> = {
  kind: "bucket",
  awsService: "Amazon S3",
  permissions: ({ name, holds }, scope) => {
    const arn = ownerlessArn(scope, "s3", name);
    // An object's key is data of whoever writes it.
    const objects = `${arn}/*`;
    // A bucket's ARN holds no account: without this, a name that somebody else has taken would be theirs to receive.
    const ownAccount = { StringEquals: { "aws:ResourceAccount": [scope.account] } };
    const release = holds === "release";
    return {
      deploy: release
        ? [allow(["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [objects], ownAccount)]
        : [],
      provisioning: [
        allow(["s3:CreateBucket"], [arn]),
        allow(
          [
            "s3:DeleteBucket",
            "s3:GetAccelerateConfiguration",
            "s3:GetBucketAcl",
            "s3:GetBucketCORS",
            "s3:GetBucketLogging",
            "s3:GetBucketObjectLockConfiguration",
            "s3:GetBucketPolicy",
            "s3:GetBucketPublicAccessBlock",
            "s3:GetBucketRequestPayment",
            "s3:GetBucketTagging",
            "s3:GetBucketVersioning",
            "s3:GetBucketWebsite",
            "s3:GetEncryptionConfiguration",
            "s3:GetLifecycleConfiguration",
            "s3:GetReplicationConfiguration",
            "s3:ListBucket",
            "s3:PutBucketCORS",
            "s3:PutBucketPublicAccessBlock",
            "s3:PutBucketTagging",
            "s3:PutBucketVersioning",
            "s3:PutEncryptionConfiguration",
            "s3:PutLifecycleConfiguration",
          ],
          [arn],
          ownAccount,
        ),
      ],
      monitoring: [allow(["s3:GetMetricsConfiguration", "s3:PutMetricsConfiguration"], [arn], ownAccount)],
      workload: release
        ? [allow(["s3:GetObject"], [objects], ownAccount)]
        : [
            allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [objects], ownAccount),
            allow(["s3:ListBucket"], [arn], ownAccount),
          ],
    };
  },
  notes: [
    "Nobody may write a bucket policy or an ACL: one that names a role would bypass the envelopes. Write it where the account is set up.",
    "Nobody may replicate a bucket or send its events elsewhere.",
    "s3:ListBucket is provisioning's, because a bucket can be looked up in no other way: keep personal data out of object keys. Deploy publishes with `aws s3 cp --recursive`, which lists nothing.",
    "Pulumi reads 15 properties of a bucket at each refresh; that is why provisioning has so many actions here.",
  ],
};
