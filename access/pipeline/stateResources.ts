import type { CloudFormationResource } from "./cloudFormationTemplate.ts";
import type { StateStore } from "./stateStore.ts";

/** Bucket and key of the state for CloudFormation. Both stay when the stack of the template is deleted. */
export function stateResources(state: StateStore): { readonly [id: string]: CloudFormationResource } {
  const kept = { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" } as const;
  return {
    StateKey: {
      Type: "AWS::KMS::Key",
      ...kept,
      Properties: {
        Description: "Encrypts the state of Keyholder and the secrets in it.",
        EnableKeyRotation: true,
        KeyPolicy: state.keyPolicy,
      },
    },
    StateKeyAlias: {
      Type: "AWS::KMS::Alias",
      ...kept,
      Properties: { AliasName: state.keyAlias, TargetKeyId: { Ref: "StateKey" } },
    },
    StateBucket: {
      Type: "AWS::S3::Bucket",
      ...kept,
      Properties: {
        BucketName: state.bucket,
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: "aws:kms",
                KMSMasterKeyID: { "Fn::GetAtt": ["StateKey", "Arn"] },
              },
            },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: "Enabled" },
        Tags: [{ Key: "keyholder:purpose", Value: "state" }],
      },
    },
    StateBucketPolicy: {
      Type: "AWS::S3::BucketPolicy",
      ...kept,
      Properties: { Bucket: { Ref: "StateBucket" }, PolicyDocument: state.bucketPolicy },
    },
  };
}
