import type { Duty } from "../duty.ts";
import type { Ownership } from "../ownership.ts";
import { pathTo } from "./pathTo.ts";

/** A duty of the declaration, and where it stands. */
export interface DeclaredDuty {
  readonly path: string;
  readonly duty: Duty;
  readonly of: "area" | "organisation" | "incidents" | "service" | "pipeline" | "audit";
}

type Duties = { readonly [id: string]: Duty | undefined };

/** Every duty there is: of areas, of the organisation, of incidents, of services, of the pipeline, and the audit. */
export function dutiesOf(ownership: Ownership): readonly DeclaredDuty[] {
  return [
    ...dutiesIn("area", ["areas"], ownership.areas),
    ...dutiesIn("organisation", ["duties"], ownership.duties),
    ...dutiesIn("organisation", ["furtherDuties"], ownership.furtherDuties ?? {}),
    ...dutiesIn("incidents", ["incidents", "duties"], ownership.incidents.duties),
    ...Object.entries(ownership.services).flatMap(([id, { duties }]) =>
      dutiesIn("service", ["services", id, "duties"], duties),
    ),
    { path: "pipeline", duty: ownership.pipeline, of: "pipeline" },
    { path: "audit", duty: ownership.audit, of: "audit" },
  ];
}

function dutiesIn(of: DeclaredDuty["of"], path: readonly string[], duties: Duties): readonly DeclaredDuty[] {
  return Object.entries(duties).flatMap(([id, duty]) => (duty ? [{ path: pathTo(...path, id), duty, of }] : []));
}
