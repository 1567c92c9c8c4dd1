import type { ResourceBase } from "./resource.ts";

/** A log group of Amazon CloudWatch Logs. */
export interface LogGroup extends ResourceBase<"log-group"> {
  /** Name, for example `"/ecs/shop-{environment}"`. */
  readonly name: string;
}

/** A log group by name. That of a Lambda function comes with the function. */
export function logGroup(args: Omit<LogGroup, "kind">): LogGroup {
  return { kind: "log-group", ...args };
}
