import { asOf } from "../../../access/inspect/asOf.ts";
import type { DutyFinding } from "../../../access/inspect/duties/dutyFinding.ts";
import { dutyFindings } from "../../../access/inspect/duties/dutyFindings.ts";
import { homeDuties } from "../../../access/inspect/duties/homeDuties.ts";
import { type InspectedDuty, inspectedDuties } from "../../../access/inspect/duties/inspectedDuty.ts";
import { natureOf } from "../../../access/inspect/duties/natureOf.ts";
import type { Policy } from "../../../access/iam/policy/policy.ts";
import type { CalendarDate } from "../../../model/index.ts";
import { remembered } from "../../../access/iam/remembered.ts";
import { namedActions, namesEveryAction } from "./namesEveryAction.ts";

/** What a policy allows that its duty should not have. MFA and end of an emergency are asked for by its trust policy and its session. */
export function dutyOffences(policy: Policy, duty: InspectedDuty, today: CalendarDate): readonly DutyFinding[] {
  if (
    duty !== "emergency" &&
    namesEveryAction(policy) &&
    namedActions(policy)
      .values()
      .every((one) => isAtHome(one, duty))
  )
    return [];
  return dutyFindings(asOf(policy, today), duty, today).filter(
    ({ rule, severity }) => rule !== "emergency-without-mfa" && rule !== "emergency-without-end" && severity !== "note",
  );
}

const homes = remembered<readonly InspectedDuty[]>(8_192);

/** May the duty hold the action? An action that AWS does not have gives nothing. */
function isAtHome(action: string, duty: InspectedDuty): boolean {
  return homes(action, () => {
    const nature = natureOf(action);
    return nature === undefined || nature === "configuration" ? inspectedDuties : homeDuties(action);
  }).includes(duty);
}
