import { own } from "../../../own.ts";
import type { ServiceResource } from "../../../resources/index.ts";
import { pathTo } from "../../pathTo.ts";
import { arnForms } from "./arnForms.ts";
import { fillName } from "./fillName.ts";
import type { Placement } from "./placements.ts";

/** The last part of an ARN that follows from a declared resource in a placement. */
export interface DeclaredArn {
  /** The resource that it follows from. */
  readonly path: string;
  readonly placement: Placement;
  readonly awsService: string;
  /** For example `function:shop-production-api`. */
  readonly text: string;
}

/** Every ARN whose name is known from the declaration; custom resources, which name ARNs themselves, have none here. */
export function declaredArns(placement: Placement): readonly DeclaredArn[] {
  return placement.service.resources.flatMap((resource, at) => {
    const path = pathTo("services", placement.serviceId, "resources", at);
    const { awsService, before } = own(arnForms, resource.kind) ?? { awsService: "", before: [] };
    const named = namesOf(resource, placement).flatMap((name) => before.map((start) => `${start}${name}`));
    return [...named, ...besides(resource)].map((text) => ({
      path,
      placement,
      awsService,
      text: fillName(placement, text),
    }));
  });
}

/** The name as it stands in the ARN: relative to a cluster, a bus or a group where AWS writes that first. */
function namesOf(resource: ServiceResource, { environmentId }: Placement): readonly string[] {
  if (resource.kind === "custom") return [];
  if (resource.kind === "dns-record") return [resource.zoneId];
  if (resource.kind === "ecs-service") return [`${resource.cluster}/${resource.name}`];
  if (resource.kind === "event-rule")
    return [resource.bus === undefined ? resource.name : `${resource.bus}/${resource.name}`];
  if (resource.kind === "schedule") return [`${resource.group ?? "default"}/${resource.name}`];
  if ("ids" in resource) return [own(resource.ids, environmentId) ?? ""].filter((id) => id !== "");
  return resource.name === "" ? [] : [resource.name];
}

/** What a resource declares in other fields than its name. */
function besides(resource: ServiceResource): readonly string[] {
  if (resource.kind === "aurora-cluster") return resource.instances.map((instance) => `db:${instance}`);
  return resource.kind === "ecs-service" ? [`task-definition/${resource.taskFamily}`] : [];
}
