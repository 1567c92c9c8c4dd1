import { findAction } from "../../iam/actions/actionList.ts";
import { natures, sharedNatures } from "./actionNature.ts";
import { catalogueDuties } from "./catalogueDuties.ts";
import { type InspectedDuty, inspectedDuties } from "./inspectedDuty.ts";
import { natureOf } from "./natureOf.ts";

/**
 * The duties that may rightly hold an action, whatever its letter case.
 *
 * Settings may be read by all. What our catalogue gives one of the four duties is that duty's; else the nature of the action decides. The
 * emergency duty may besides hold what stops, revokes or rotates.
 *
 * @returns none where the action is no duty's (data, values of secrets, what only the running service does), and where AWS has no such action.
 */
export function homeDuties(action: string): readonly InspectedDuty[] {
  const name = findAction(action)?.name ?? "";
  const nature = natureOf(name);
  if (nature === undefined) return [];
  const given = catalogueDuties(name);
  const byNature: readonly InspectedDuty[] = natures[nature].duties;
  const catalogued = [...given].some((duty) => duty !== "emergency");
  return inspectedDuties.filter(
    (duty) =>
      given.has(duty) ||
      (byNature.includes(duty) && (!catalogued || duty === "emergency" || sharedNatures.has(nature))),
  );
}
