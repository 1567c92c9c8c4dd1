import type { Properties, StackResource } from "../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../../policypacks/ownership/rule.ts";
import { contextOf } from "./contextOf.ts";

/** A digest, an image with it in a registry of a declared account, and the type of a task definition. */
export const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
export const goodImage = `111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop/web@${digest}`;
export const taskType = "aws:ecs/taskDefinition:TaskDefinition";

/** A resource as a preview shows it. */
export function workload(type: string, properties: Properties): StackResource {
  const urn = `urn:pulumi:lantern::keyholder::${type}::web`;
  return { urn, type, name: "web", properties, options: { protect: false, ignoreChanges: [] } };
}

/** A task definition whose one container differs from a good one in these fields. */
export function task(container: Properties, rest: Properties = {}): StackResource {
  const definition = { name: "web", image: goodImage, ...container };
  return workload(taskType, { containerDefinitions: JSON.stringify([definition]), ...rest });
}

/** What a rule says of a resource in the stack lantern. */
export function findingsOf(
  rule: ResourceRule,
  resource: StackResource,
  wishes?: Parameters<typeof contextOf>[0],
): readonly Finding[] {
  return rule.check(resource, contextOf(wishes));
}
