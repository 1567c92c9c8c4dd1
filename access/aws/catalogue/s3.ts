import { ownerlessArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
export const bucketEntry: EntryOf<"bucket"> = {
  kind: "bucket",
  awsService: "Amazon S3",
  permissions: (resource, scope) => {
    const arn = ownerlessArn(scope, "s3", resource.name);
    const objects = `${arn}/*`;
    const ownAccount = { StringEquals: { "aws:ResourceAccount": [scope.account] } };
    const release = resource.holds === "release";
    return {
      deploy: release
        ? [
            allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [objects], ownAccount),
            allow(["s3:ListBucket"], [arn], ownAccount),
          ]
        : [],
      provisioning: [
        allow(
          [
            "s3:CreateBucket",
            "s3:DeleteBucket",
            "s3:GetBucketLocation",
            "s3:GetBucketPolicy",
            "s3:GetBucketPublicAccessBlock",
            "s3:GetBucketTagging",
            "s3:GetBucketVersioning",
            "s3:GetEncryptionConfiguration",
            "s3:GetLifecycleConfiguration",
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
    "Nobody may write a bucket policy: a policy that names a role would bypass the envelopes. Declare bucket policies in the stack that owns the bucket, under the policy pack.",
  ],
};
