import type { ResourceBase } from "./resource.ts";

/** An Amazon ECS cluster. */
export interface EcsCluster extends ResourceBase<"ecs-cluster"> {
  readonly name: string;
}

/** An ECS cluster by name. */
export function ecsCluster(args: Omit<EcsCluster, "kind">): EcsCluster {
  return { kind: "ecs-cluster", ...args };
}

/** An Amazon ECS service and the task definition family that it runs. */
export interface EcsService extends ResourceBase<"ecs-service"> {
  readonly name: string;
  /** Name of the cluster that it runs in. */
  readonly cluster: string;
  /** The only family of task definitions that it may run. */
  readonly taskFamily: string;
}

/** An ECS service, for example `ecsService({ name: "web", cluster: "shop-{environment}", taskFamily: "shop-{environment}-web" })`. */
export function ecsService(args: Omit<EcsService, "kind">): EcsService {
  return { kind: "ecs-service", ...args };
}

/** A family of ECS task definitions that no ECS service runs, for example a task that a schedule starts. */
export interface EcsTaskDefinition extends ResourceBase<"ecs-task-definition"> {
  /** The family, without revision. */
  readonly name: string;
}

/** A family of task definitions by name. */
export function ecsTaskDefinition(args: Omit<EcsTaskDefinition, "kind">): EcsTaskDefinition {
  return { kind: "ecs-task-definition", ...args };
}
