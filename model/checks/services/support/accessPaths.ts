import { accessDuties } from "../../../duty.ts";
import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { pathTo } from "../../pathTo.ts";

/** A path of a repository that somebody guards. */
export interface GuardedPath {
  /** Where the declaration says so. */
  readonly path: string;
  /** As written, from the root of the repository. */
  readonly text: string;
  /** The service whose duty it is; undefined: no service's. */
  readonly service: string | undefined;
  /** Repository id; undefined: every repository. */
  readonly repository: string | undefined;
}

/** The paths that duties guard, in the order of the declaration. */
export function dutyPaths(ownership: Ownership): readonly GuardedPath[] {
  return Object.entries(ownership.services).flatMap(([serviceId, service]) =>
    accessDuties.flatMap((duty) =>
      (own(service.duties, duty)?.paths ?? []).map((text, at) => ({
        path: pathTo("services", serviceId, "duties", duty, "paths", at),
        text,
        service: serviceId,
        repository: service.repository,
      })),
    ),
  );
}

/** The paths that an activity's accountable group owns in every repository. */
export function activityPaths(ownership: Ownership): readonly GuardedPath[] {
  return ownership.responsibilities.activities.flatMap(({ effect }, activity) =>
    effect?.kind !== "owns-paths"
      ? []
      : effect.paths.map((text, at) => ({
          path: pathTo("responsibilities", "activities", activity, "effect", "paths", at),
          text,
          service: undefined,
          repository: undefined,
        })),
  );
}

/** The path without what makes no difference to CODEOWNERS: `/infra`, `/infra/` and `/infra/**` name the same files. */
export function canonicalPath(text: string): string {
  const open = text.endsWith("/**") ? text.slice(0, -2) : text;
  return `${withoutSlashes(open)}/`;
}

function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end--;
  return text.slice(0, end);
}
