import type { StackResource } from "../../../access/stack/resource.ts";
import type { RuleContext } from "../rule.ts";
import { plannedRoleOf } from "./planIndex.ts";

/** Is it an emergency role, by the plan or by its own word? */
export function isEmergencyRole(resource: StackResource, context: RuleContext): boolean {
  const planned = plannedRoleOf(resource, context);
  if (planned !== undefined) return planned.purpose.kind === "emergency";
  const { name, tags } = resource.properties;
  const purpose =
    typeof tags === "object" && tags !== null && !Array.isArray(tags) && "keyholder:purpose" in tags
      ? tags["keyholder:purpose"]
      : undefined;
  return name === "keyholder-emergency" || purpose === "emergency";
}
