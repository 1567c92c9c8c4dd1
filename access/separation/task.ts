import type { RequestContext } from "../iam/conditions/requestContext.ts";
import { conditionsOf } from "../iam/policy/conditionsOf.ts";
import { findContext } from "../iam/sets/findContext.ts";
import { plainReading, readGlob } from "../iam/sets/glob.ts";
import { findText } from "../iam/sets/findText.ts";
import type { AccessDuty } from "../../model/index.ts";
import { permissionsOf } from "../aws/permissions.ts";
import type { Place } from "../aws/places.ts";

/** One thing that a duty has to be able to do: an action on a resource, in a request that meets what the catalogue asks for. */
export interface Task {
  readonly duty: AccessDuty;
  readonly action: string;
  /** An ARN without wildcards, or `*` for an action that knows no resources. */
  readonly resource: string;
  readonly context: RequestContext;
}

/**
 * Everything that the catalogue gives a duty at a place, one request for each action and resource.
 *
 * @throws where no request is found for a permission of the catalogue, because its conditions contradict each other.
 */
export function tasksOf(place: Place, duty: AccessDuty): readonly Task[] {
  return permissionsOf(place, duty).flatMap(({ actions, resources, conditions }) => {
    const literals = conditionsOf(conditions ?? {}).map((condition) => ({ condition, holds: true, variables: true }));
    const found = findContext(literals);
    if (typeof found === "string")
      throw new Error(`${duty} of ${place.serviceId}: no request could be found for ${JSON.stringify(conditions)}.`);
    return actions.flatMap((action) =>
      resources.map((resource) => ({ duty, action, resource: exampleOf(resource), context: found.context })),
    );
  });
}

/** A text that a pattern stands for. */
function exampleOf(pattern: string): string {
  if (pattern === "*") return pattern;
  const glob = readGlob(pattern, plainReading);
  const found = findText({ within: [[glob]], without: [] });
  return typeof found === "object" ? found.text : pattern;
}
