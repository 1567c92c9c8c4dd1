import { own, type Ownership } from "../../model/index.ts";
import { policyDocument, type PolicyDocument } from "../iam/policyDocument.ts";
import { pipelineRoleArn } from "./names.ts";
import { keyPolicy, statePolicy } from "./statePolicies.ts";

/** Where Pulumi's state lies: a bucket and a key in the account of the pipeline. */
export interface StateStore {
  readonly bucket: string;
  readonly bucketPolicy: PolicyDocument;
  readonly keyAlias: string;
  readonly keyPolicy: PolicyDocument;
  /** For `pulumi login`. */
  readonly backendUrl: string;
  /** For `secretsprovider` of the stack's configuration. */
  readonly secretsProvider: string;
}

/** The state store that a declaration asks for; none where Pulumi Cloud keeps the state, or the pipeline has no account. */
export function stateStore({ organisation: { stateBackend }, accounts, pipeline }: Ownership): StateStore | undefined {
  const hub = own(accounts, pipeline.account);
  if (!hub || stateBackend.kind !== "s3") return undefined;
  const { bucket, kmsKeyAlias } = stateBackend;
  const roles = { plan: pipelineRoleArn(hub, "plan"), apply: pipelineRoleArn(hub, "apply") };
  return {
    bucket,
    bucketPolicy: policyDocument(statePolicy(`arn:${hub.partition}:s3:::${bucket}`, roles)),
    keyAlias: kmsKeyAlias,
    keyPolicy: policyDocument(keyPolicy(`arn:${hub.partition}:iam::${hub.id}:root`, roles)),
    backendUrl: `s3://${bucket}?region=${hub.region}`,
    secretsProvider: `awskms://${kmsKeyAlias}?region=${hub.region}`,
  };
}
