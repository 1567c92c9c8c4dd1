import type { Check } from "../check.ts";
import { suggest } from "../suggest.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** An id under a misspelt environment would give no permission, and nobody would know why. */
export const resourceIdsNameEnvironments: Check = {
  name: "resource-ids-name-environments",
  description: "The ids of a resource stand under environments that the service runs in.",
  find: ({ services }) =>
    Object.entries(services).flatMap(([id, { resources, environments }]) =>
      resources.flatMap((resource, at) => {
        const fields = {
          ...("ids" in resource && { ids: resource.ids }),
          ...("vpcIds" in resource && { vpcIds: resource.vpcIds }),
        };
        return Object.entries(fields).flatMap(([field, ids]) =>
          Object.keys(ids)
            .filter((environment) => !environments.includes(environment))
            .map((environment) => ({
              path: pathTo("services", id, "resources", at, field, environment),
              message: `${inQuotes(environment)} is not an environment of ${pathTo("services", id)}.`,
              fix: `Correct the name or remove it${suggest(environment.slice(0, 64), environments)}.`,
            })),
        );
      }),
    ),
};
