import type { Ownership } from "../../ownership.ts";
import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** References to what is not declared at all are left to their own checks. */
export const exceptionGrantsWhatTheServiceHas: Check = {
  name: "exception-grants-what-the-service-has",
  description: "An exception grants a duty of a service in an environment that the service runs in.",
  find: (ownership) => Object.keys(ownership.exceptions).flatMap((id) => problemsOf(id, ownership)),
};

function problemsOf(id: string, { exceptions, services, environments }: Ownership): readonly Problem[] {
  const grants = own(exceptions, id)?.grants;
  const service = grants && own(services, grants.service);
  if (!grants || !service) return [];
  const name = pathTo("services", grants.service);
  const path = pathTo("exceptions", id, "grants");
  const runsElsewhere =
    own(environments, grants.environment) !== undefined && !service.environments.includes(grants.environment);
  return [
    ...(runsElsewhere
      ? [
          {
            path: `${path}.environment`,
            message: `${name} does not run in ${inQuotes(grants.environment)}.`,
            fix: `Name one of its environments: ${service.environments.map(inQuotes).join(", ") || "it has none"}.`,
          },
        ]
      : []),
    ...(own(service.duties, grants.duty) === undefined
      ? [
          {
            path: `${path}.duty`,
            message: `${inQuotes(grants.duty)} is not a duty of ${name}.`,
            fix: `Name one of its duties: ${Object.keys(service.duties).map(inQuotes).join(", ")}.`,
          },
        ]
      : []),
  ];
}
