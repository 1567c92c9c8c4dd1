import type { ServiceResource } from "../../../resources/index.ts";
import { fillName } from "./fillName.ts";
import { own } from "../../../own.ts";
import { pathBelow, pathTo } from "../../pathTo.ts";
import type { Placement } from "./placements.ts";

/** The name by which AWS tells a resource from others of its kind, and where it stands. */
export interface Identity {
  /** The kind, and whatever else the name is relative to. */
  readonly key: readonly string[];
  readonly text: string;
  readonly path: string;
}

/** What a declared resource is called: its name, each of its ARNs, or the id that AWS gave it in an environment. */
export function identitiesOf(path: string, resource: ServiceResource, environment?: string): readonly Identity[] {
  return allIdentities(path, resource, environment).filter(({ text }) => typeof text === "string" && text !== "");
}

function allIdentities(path: string, resource: ServiceResource, environment?: string): readonly Identity[] {
  const { kind } = resource;
  if (kind === "custom") return resource.arns.map((text, at) => ({ key: ["arn"], text, path: `${path}.arns[${at}]` }));
  if ("ids" in resource && environment !== undefined) {
    return [{ key: [kind], text: own(resource.ids, environment) ?? "", path: pathBelow(path, "ids", environment) }];
  }
  // Tags with service and environment tell these apart, whatever they are called.
  if (kind === "security-groups" && environment !== undefined) return [];
  return [{ key: [kind, ...qualifierOf(resource)], text: resource.name, path: `${path}.name` }];
}

/** Within what the name is a name. */
function qualifierOf(resource: ServiceResource): readonly string[] {
  if (resource.kind === "dns-record") return [resource.zoneId];
  if (resource.kind === "ecs-service") return [resource.cluster];
  if (resource.kind === "event-rule") return [resource.bus ?? ""];
  if (resource.kind === "schedule") return [resource.group ?? ""];
  return [];
}

/** A resource as it will be in AWS: two of one key are the same thing. */
export interface PlacedResource {
  readonly path: string;
  /** Which resource of the service it is. */
  readonly at: number;
  readonly name: string;
  readonly placement: Placement;
  readonly key: string;
}

/** The resources of a placement, with the reach in which AWS keeps their names apart. */
export function placedResources(placement: Placement): readonly PlacedResource[] {
  return placement.service.resources.flatMap((resource, at) => {
    const declared = pathTo("services", placement.serviceId, "resources", at);
    return identitiesOf(declared, resource, placement.environmentId).map(({ key, text, path }) => {
      const name = fillName(placement, text);
      const qualifiers = key.map((part) => fillName(placement, part));
      const exact = JSON.stringify([placement.account.partition, ...reachOf(resource, placement), ...qualifiers, name]);
      // IAM tells roles apart without regard to letter case.
      return { path, at, name, placement, key: resource.kind === "service-role" ? exact.toLowerCase() : exact };
    });
  });
}

/** Buckets share one name space per partition, and so do ids and ARNs; what is global in an account shares one per account. */
function reachOf(resource: ServiceResource, { account, region }: Placement): readonly string[] {
  if (resource.kind === "bucket" || resource.kind === "custom" || resource.kind === "dns-record" || "ids" in resource)
    return [];
  if (resource.kind === "service-role" || resource.kind === "cloudfront-function") return [account.id];
  return [account.id, resource.kind === "certificate" ? (resource.region ?? region) : region];
}
