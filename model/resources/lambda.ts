import type { ResourceBase } from "./resource.ts";

/** An AWS Lambda function, with the log group that Lambda writes to. */
export interface LambdaFunction extends ResourceBase<"lambda-function"> {
  /** Function name; `{environment}` is filled in per environment. */
  readonly name: string;
  /** AWS services that call it by its resource policy, for example `["apigateway.amazonaws.com"]`. Absent: none. */
  readonly invokedBy?: readonly string[];
}

/** A Lambda function by name, for example `lambdaFunction({ name: "storefront-{environment}-api" })`. */
export function lambdaFunction(args: Omit<LambdaFunction, "kind">): LambdaFunction {
  return { kind: "lambda-function", ...args };
}

/** A Lambda layer and all its versions. */
export interface LambdaLayer extends ResourceBase<"lambda-layer"> {
  readonly name: string;
}

/** A Lambda layer by name. */
export function lambdaLayer(args: Omit<LambdaLayer, "kind">): LambdaLayer {
  return { kind: "lambda-layer", ...args };
}

/** The event source mappings of one function: what feeds it from queues and streams. */
export interface EventSourceMapping extends ResourceBase<"event-source-mapping"> {
  /** Name of the function that is fed. */
  readonly name: string;
}

/** Event source mappings by the function that they feed. */
export function eventSourceMapping(args: Omit<EventSourceMapping, "kind">): EventSourceMapping {
  return { kind: "event-source-mapping", ...args };
}
