import { accessDuties } from "../../../duty.ts";
import type { Placement } from "./placements.ts";

/** The roles of a service in an environment: `<service>-<environment>-<duty>`. */
export function dutyRoleNames({ serviceId, environmentId }: Placement): readonly string[] {
  return accessDuties.map((duty) => `${serviceId}-${environmentId}-${duty}`);
}

/** The longest of them. */
export function longestRoleName(placement: Placement): string {
  return dutyRoleNames(placement).reduce((longest, name) => (name.length > longest.length ? name : longest), "");
}

/** `/keyholder/<service>/`. */
export function rolePath({ serviceId }: Placement): string {
  return `/keyholder/${serviceId}/`;
}
