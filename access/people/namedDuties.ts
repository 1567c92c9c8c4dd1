import type { Ownership } from "../../model/index.ts";
import type { Step } from "../../model/ownershipEdit.ts";

/** A duty, or a pair of people that one of the two speaks for, with the name that a person types. */
export interface NamedDuty {
  readonly path: readonly Step[];
  /** As a sentence says it: `deploy of storefront`. */
  readonly words: string;
  /** As a command takes it: `storefront/deploy`. */
  readonly name: string;
  /** Service that it belongs to, if it belongs to one. */
  readonly service?: string;
}

/** Every duty of the declaration that it holds, in its order. */
export function namedDuties(ownership: Ownership): readonly NamedDuty[] {
  const { areas, duties, furtherDuties = {}, incidents, services } = ownership;
  return [
    ...Object.keys(areas).map((id) => ({ path: ["areas", id], words: `the area ${id}`, name: `areas/${id}` })),
    ...Object.keys(duties).map((id) => ({ path: ["duties", id], words: id, name: id })),
    ...Object.keys(furtherDuties).map((id) => ({ path: ["furtherDuties", id], words: id, name: id })),
    ...Object.keys(incidents.duties).map((id) => ({
      path: ["incidents", "duties", id],
      words: `${id} in incidents`,
      name: `incidents/${id}`,
    })),
    ...Object.entries(services).flatMap(([service, { duties: held }]) =>
      Object.keys(held).map((id) => ({
        path: ["services", service, "duties", id],
        words: `${id} of ${service}`,
        name: `${service}/${id}`,
        service,
      })),
    ),
    { path: ["pipeline"], words: "the pipeline", name: "pipeline" },
    { path: ["audit"], words: "the audit", name: "audit" },
  ];
}
