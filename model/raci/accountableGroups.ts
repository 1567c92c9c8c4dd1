import { type RoleGroup, roleGroups } from "../person.ts";
import type { Activity } from "../responsibilities.ts";

/** The groups that are Accountable for an activity; one, where the matrix keeps its rule. */
export function accountableGroups({ raci }: Activity): readonly RoleGroup[] {
  return roleGroups.filter((group) => raci[group] === "A" || raci[group] === "R/A");
}
