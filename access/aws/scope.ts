import { fillPlaceholders, type Partition } from "../../model/index.ts";

/** The place that a permission is for: one service in one environment of one account. */
export interface Scope {
  readonly service: string;
  readonly environment: string;
  readonly account: string;
  readonly partition: Partition;
  readonly region: string;
}

/** A regional ARN in the scope: `regionalArn(scope, "lambda", "function:x")` → `arn:aws:lambda:eu-central-1:111122223333:function:x`. */
export function regionalArn(scope: Scope, awsService: string, resource: string): string {
  return `arn:${scope.partition}:${awsService}:${scope.region}:${scope.account}:${fill(scope, resource)}`;
}

/** A global ARN of the scope's account: `globalArn(scope, "iam", "role/x")` → `arn:aws:iam::111122223333:role/x`. */
export function globalArn(scope: Scope, awsService: string, resource: string): string {
  return `arn:${scope.partition}:${awsService}::${scope.account}:${fill(scope, resource)}`;
}

/** An ARN without account, as S3, API Gateway and Route 53 have: `ownerlessArn(scope, "s3", "bucket")` → `arn:aws:s3:::bucket`. */
export function ownerlessArn(scope: Scope, awsService: string, resource: string, region = ""): string {
  return `arn:${scope.partition}:${awsService}:${region}::${fill(scope, resource)}`;
}

/** Fills in `{service}`, `{environment}`, `{account}`, `{region}` and `{partition}`. */
export function fill(scope: Scope, text: string): string {
  return fillPlaceholders(scope, text);
}
