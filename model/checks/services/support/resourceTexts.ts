import type { Ownership } from "../../../ownership.ts";
import type { ServiceResource } from "../../../resources/index.ts";
import { pathBelow, pathTo } from "../../pathTo.ts";

/** A declared resource and where it stands. */
export interface DeclaredResource {
  readonly path: string;
  readonly serviceId: string;
  readonly resource: ServiceResource;
}

/** A text of a resource that becomes part of an ARN, and where it stands. */
export interface ResourceText {
  readonly path: string;
  readonly serviceId: string;
  readonly resource: ServiceResource;
  readonly text: string;
}

/** Every resource of every service. */
export function resourcesOf(ownership: Ownership): readonly DeclaredResource[] {
  return Object.entries(ownership.services).flatMap(([serviceId, service]) =>
    service.resources.map((resource, at) => ({
      path: pathTo("services", serviceId, "resources", at),
      serviceId,
      resource,
    })),
  );
}

/** Every text that names something in AWS: all fields of a resource but its kind and what describes it. */
export function resourceTexts(ownership: Ownership): readonly ResourceText[] {
  return resourcesOf(ownership).flatMap((declared) =>
    Object.entries(declared.resource).flatMap(([field, value]: [string, unknown]) => {
      if (field === "kind" || field === "description") return [];
      const path = `${declared.path}.${field}`;
      if (typeof value === "string") return [{ ...declared, path, text: value }];
      if (typeof value !== "object" || value === null || field === "actions") return [];
      return Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
        typeof text === "string"
          ? [{ ...declared, path: pathBelow(path, Array.isArray(value) ? Number(key) : key), text }]
          : [],
      );
    }),
  );
}
