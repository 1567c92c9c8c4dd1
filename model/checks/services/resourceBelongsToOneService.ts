import type { Check } from "../check.ts";
import { placedResources } from "./support/identities.ts";
import { inQuotes } from "../../inQuotes.ts";
import { placementsOf } from "./support/placements.ts";
import { repeated } from "../repeated.ts";

/** A resource of two services has two owners of each duty, which is none. */
export const resourceBelongsToOneService: Check = {
  name: "resource-belongs-to-one-service",
  description: "No two services have the same AWS resource.",
  find: (ownership) =>
    repeated(placementsOf(ownership).flatMap(placedResources), ({ key }) => key)
      .filter(({ item, earlier }) => item.placement.serviceId !== earlier.placement.serviceId)
      .map(({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.name)} in ${item.placement.environmentId} is ${earlier.path} in ${earlier.placement.environmentId} as well.`,
        fix: "Leave it to the service that owns it, or name another resource.",
      })),
};
