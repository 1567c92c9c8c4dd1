import type { ResourceBase } from "./resource.ts";

/** An AWS Lambda function. */
export interface LambdaFunction extends ResourceBase<"lambda-function"> {
  /** Function name; `{environment}` is filled in per environment. */
  readonly name: string;
}

/** A Lambda function by name, for example `lambdaFunction({ name: "storefront-{environment}-api" })`. */
export function lambdaFunction(args: Omit<LambdaFunction, "kind">): LambdaFunction {
  return { kind: "lambda-function", ...args };
}
