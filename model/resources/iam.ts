import type { ResourceBase } from "./resource.ts";

/** An IAM role that one of the service's AWS resources runs as. Provisioning creates it, inside the service's workload envelope. */
export interface ServiceRole extends ResourceBase<"service-role"> {
  /** Role name; the path is always `/keyholder/<service>/workload/`. */
  readonly name: string;
  /** The AWS service that it is passed to, for example `"ecs-tasks.amazonaws.com"`. */
  readonly passedTo: string;
}

/** A service role by name and by the AWS service that runs as it. */
export function serviceRole(args: Omit<ServiceRole, "kind">): ServiceRole {
  return { kind: "service-role", ...args };
}
