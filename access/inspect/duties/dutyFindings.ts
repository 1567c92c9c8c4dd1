import type { CalendarDate } from "../../../model/index.ts";
import { statementName } from "../../iam/finding.ts";
import type { Policy } from "../../iam/policy/policy.ts";
import { allowedBy, type Cell } from "../../iam/sets/permissionSet.ts";
import { actionGroups, statementsOf } from "./actionGroup.ts";
import type { ActionNature } from "./actionNature.ts";
import { allowedActions } from "./allowedActions.ts";
import type { DutyFinding, DutyRule } from "./dutyFinding.ts";
import { describeOffence } from "./describeOffence.ts";
import { emergencyFindings, outlastsEmergency } from "./emergencyFindings.ts";
import { harmlessOn } from "./harmlessOn.ts";
import { homeDuties } from "./homeDuties.ts";
import type { InspectedDuty } from "./inspectedDuty.ts";
import { natureOf } from "./natureOf.ts";
import { byWeight, type Offence } from "./offence.ts";

/**
 * What a policy effectively allows that this duty should not hold: one finding for each pattern of a statement and each rule, in the order in
 * which they stand.
 *
 * Actions are judged by name: whose bucket or queue it is, a policy does not say, but for a few names that everybody knows. What a Deny closes for every resource and every condition
 * is not allowed; where that cannot be decided, it counts as allowed and the message says "may".
 *
 * @param today From which the end of an emergency is counted.
 */
export function dutyFindings(policy: Policy, duty: InspectedDuty, today?: CalendarDate): readonly DutyFinding[] {
  const allowed = allowedBy(policy);
  const mixed = allowed.flatMap((cell) => findingsOf(cell, duty));
  return duty === "emergency" ? [...mixed, ...emergencyFindings(allowed, today)] : mixed;
}

function findingsOf(cell: Cell, duty: InspectedDuty): readonly DutyFinding[] {
  const allowance = allowedActions(cell);
  const offends = offenceOf(cell, duty);
  return statementsOf(cell).flatMap((statement) =>
    actionGroups(statement).flatMap((group) => {
      const offences = group.actions.flatMap((action): Offence[] => {
        const offence = harmlessOn(statement, action, duty) ? undefined : offends(action);
        const answer = offence === undefined ? "no" : allowance(action);
        return offence === undefined || answer === "no" ? [] : [{ ...offence, allowance: answer }];
      });
      return [...Map.groupBy(offences.sort(byWeight), ({ rule }) => rule).values()].map((together) => ({
        ...describeOffence(group, together, duty),
        statement: statementName(statement),
      }));
    }),
  );
}

function offenceOf(cell: Cell, duty: InspectedDuty): (action: string) => Omit<Offence, "allowance"> | undefined {
  const outlasts = duty === "emergency" ? outlastsEmergency(cell) : () => false;
  return (action) => {
    const nature = natureOf(action);
    if (nature === undefined || nature === "configuration") return undefined;
    const homes = homeDuties(action);
    if (outlasts(action, nature)) return { action, nature, homes, rule: "grants-permanence" };
    return homes.includes(duty) ? undefined : { action, nature, homes, rule: ruleOf(nature, homes) };
  };
}

function ruleOf(nature: ActionNature, homes: readonly InspectedDuty[]): DutyRule {
  if (nature === "oversight") return "ends-oversight";
  if (nature === "other-role") return "takes-another-role";
  return homes.length > 0 ? "belongs-to-another-duty" : "belongs-to-no-duty";
}
