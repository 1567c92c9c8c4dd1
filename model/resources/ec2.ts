import type { IdentifiedByAws, IdsByEnvironment, ResourceBase } from "./resource.ts";

/** An Amazon EC2 Auto Scaling group. */
export interface AutoScalingGroup extends ResourceBase<"auto-scaling-group"> {
  readonly name: string;
}

/** An Auto Scaling group by name. */
export function autoScalingGroup(args: Omit<AutoScalingGroup, "kind">): AutoScalingGroup {
  return { kind: "auto-scaling-group", ...args };
}

/** An Amazon EC2 launch template. */
export type LaunchTemplate = IdentifiedByAws<"launch-template">;

/** A launch template by its id, for example `launchTemplate({ name: "web", ids: { production: "lt-0abcd290751193123" } })`. */
export function launchTemplate(args: Omit<LaunchTemplate, "kind">): LaunchTemplate {
  return { kind: "launch-template", ...args };
}

/** The security groups that the service makes in a VPC; they carry the tags `keyholder:service` and `keyholder:environment`. */
export interface SecurityGroups extends ResourceBase<"security-groups"> {
  /** What the service calls them; it is in no ARN. */
  readonly name: string;
  /** Id of the VPC in each environment, which other services may use as well. */
  readonly vpcIds: IdsByEnvironment;
}

/** Security groups, for example `securityGroups({ name: "web", vpcIds: { production: "vpc-0f0e0d0c" } })`. */
export function securityGroups(args: Omit<SecurityGroups, "kind">): SecurityGroups {
  return { kind: "security-groups", ...args };
}
