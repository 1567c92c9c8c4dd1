import type { CustomResource } from "./custom.ts";
import type { ServiceRole } from "./iam.ts";
import type { LambdaFunction } from "./lambda.ts";
import type { Bucket } from "./s3.ts";
import type { Secret } from "./secretsManager.ts";

export { type CustomResource, customResource } from "./custom.ts";
export { type ServiceRole, serviceRole } from "./iam.ts";
export { type LambdaFunction, lambdaFunction } from "./lambda.ts";
export { type Bucket, bucket } from "./s3.ts";
export { type Secret, secret } from "./secretsManager.ts";

/** An AWS resource of a service, made by one of the constructors in this folder. */
export type ServiceResource = LambdaFunction | Bucket | Secret | ServiceRole | CustomResource;

export type ResourceKind = ServiceResource["kind"];
