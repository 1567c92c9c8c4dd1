import { fillName } from "./fillName.ts";
import { pathTo } from "./pathTo.ts";
import type { Placement } from "./placements.ts";
import type { DeclaredResource } from "./resourceTexts.ts";

/** The name by which AWS tells a resource from others of its kind. */
export interface Identity {
  /** The kind, or `arn` for a resource that is declared by its ARNs. */
  readonly key: string;
  readonly text: string;
  readonly textPath: string;
}

/** What a declared resource is called: its name, or each of its ARNs. An empty name is no identity. */
export function identitiesOf({ path, resource }: Pick<DeclaredResource, "path" | "resource">): readonly Identity[] {
  if (resource.kind === "custom")
    return resource.arns.map((text, at) => ({ key: "arn", text, textPath: `${path}.arns[${at}]` })).filter(isNamed);
  return [{ key: resource.kind, text: resource.name, textPath: `${path}.name` }].filter(isNamed);
}

/** A resource as it will be in AWS: two of one key are the same thing. */
export interface PlacedResource {
  readonly path: string;
  readonly name: string;
  readonly placement: Placement;
  readonly key: string;
}

/** The resources of a placement, with the reach in which AWS keeps their names apart. */
export function placedResources(placement: Placement): readonly PlacedResource[] {
  const { service, serviceId, account, region } = placement;
  return service.resources.flatMap((resource, at) =>
    identitiesOf({ path: pathTo("services", serviceId, "resources", at), resource }).map(({ key, text, textPath }) => {
      const name = fillName(placement, text);
      return {
        path: textPath,
        name,
        placement,
        key: JSON.stringify([key, ...reachOf(key, account.id, region), account.partition, foldCase(key, name)]),
      };
    }),
  );
}

/** Buckets share one name space per partition, roles one per account; an ARN says for itself where it belongs. */
function reachOf(key: string, account: string, region: string): readonly string[] {
  if (key === "bucket" || key === "arn") return [];
  return key === "service-role" ? [account] : [account, region];
}

/** IAM tells roles apart without regard to letter case. */
function foldCase(key: string, name: string): string {
  return key === "service-role" ? name.toLowerCase() : name;
}

function isNamed({ text }: Identity): boolean {
  return text !== "";
}
