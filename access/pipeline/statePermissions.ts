import type { Ownership } from "../../model/index.ts";
import { allow, type Permission } from "../aws/catalogue/entry.ts";
import type { PipelineIdentity } from "../plan.ts";
import type { PipelinePlace } from "./pipelinePlace.ts";

/** Name of the Pulumi project, under which the state of every stack lies. */
const project = "keyholder";

/**
 * The state: a preview reads that of the stacks and takes no lock, an update writes it, its history, its backups and its lock. Both open
 * the data key that encrypts secrets in it. Of the bucket all keys may be listed, or S3 would answer 403 for a key that does not exist.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/backend/diy/backend.go
 */
export function statePermissions(
  { organisation: { stateBackend } }: Ownership,
  { isHub, account: { partition, region, id } }: PipelinePlace,
  identity: PipelineIdentity,
): readonly Permission[] {
  if (!isHub || stateBackend.kind !== "s3") return [];
  const bucket = `arn:${partition}:s3:::${stateBackend.bucket}`;
  const keys = [`arn:${partition}:kms:${region}:${id}:key/*`];
  // The key's id is known only after the bootstrap; its alias is not a name by which IAM knows it, but a condition.
  const stateKey = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": [stateBackend.kmsKeyAlias] } };
  const list = allow(["s3:ListBucket"], [bucket]);
  if (identity === "plan")
    return [
      list,
      allow(["s3:GetObject"], [`${bucket}/.pulumi/meta.yaml`, `${bucket}/.pulumi/stacks/${project}/*`]),
      allow(["kms:Decrypt"], keys, stateKey),
    ];
  return [
    list,
    allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [`${bucket}/.pulumi/*`]),
    allow(["kms:Decrypt", "kms:GenerateDataKey"], keys, stateKey),
  ];
}
