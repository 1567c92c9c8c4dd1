import type { ResourceBase } from "./resource.ts";

/** An Application Load Balancer, without its listeners. */
export interface LoadBalancer extends ResourceBase<"load-balancer"> {
  readonly name: string;
}

/** An Application Load Balancer by name. */
export function loadBalancer(args: Omit<LoadBalancer, "kind">): LoadBalancer {
  return { kind: "load-balancer", ...args };
}

/** A target group of a load balancer. */
export interface TargetGroup extends ResourceBase<"target-group"> {
  readonly name: string;
}

/** A target group by name. */
export function targetGroup(args: Omit<TargetGroup, "kind">): TargetGroup {
  return { kind: "target-group", ...args };
}

/** The listeners of an Application Load Balancer and their rules. */
export interface Listeners extends ResourceBase<"listeners"> {
  /** Name of the load balancer. */
  readonly name: string;
}

/** Listeners by the load balancer that they belong to. */
export function listeners(args: Omit<Listeners, "kind">): Listeners {
  return { kind: "listeners", ...args };
}
