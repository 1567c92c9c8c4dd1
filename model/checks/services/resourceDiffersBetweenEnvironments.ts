import type { Check } from "../check.ts";
import { placedResources } from "./support/identities.ts";
import { inQuotes } from "../../inQuotes.ts";
import { placementsOf } from "./support/placements.ts";
import { repeated } from "../repeated.ts";

/** Otherwise whoever deploys staging deploys production. */
export const resourceDiffersBetweenEnvironments: Check = {
  name: "resource-differs-between-environments",
  description: "A service has different AWS resources in different environments.",
  find: (ownership) =>
    repeated(placementsOf(ownership).flatMap(placedResources), ({ key, placement }) => `${placement.serviceId}:${key}`)
      .filter(({ item, earlier }) => item.placement !== earlier.placement && item.at === earlier.at)
      .map(({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.name)} is the same resource in ${earlier.placement.environmentId} and ${item.placement.environmentId}.`,
        fix: item.path === earlier.path ? "Put {environment} into the name." : "Write the id that it has in each.",
      })),
};
