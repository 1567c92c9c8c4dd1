import type { AccessDuty, Problem } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import { patternsOverlap } from "../iam/patternsOverlap.ts";
import type { AccessPlan, PlannedRole } from "../plan.ts";

/** Two duties of one account that may take the same action on the same resource. */
export interface DutyOverlap {
  readonly left: PlannedRole;
  readonly right: PlannedRole;
  readonly action: string;
  readonly resources: readonly [string, string];
}

interface Held {
  readonly role: PlannedRole;
  readonly duty: AccessDuty;
  readonly resource: string;
}

/**
 * Every action on a resource that two different duties of one account share, whatever the conditions: decided by whether the two resource
 * patterns have a match in common. Conditions are left aside, which can only find too much.
 */
export function dutyOverlaps({ roles }: AccessPlan): readonly DutyOverlap[] {
  const held = new Map<string, Held[]>();
  for (const role of roles) {
    if (role.purpose.kind !== "duty") continue;
    for (const { Action, Resource = [] } of role.permissions.Statement) {
      for (const action of Action) {
        const key = `${role.account}\n${action.toLowerCase()}`;
        const list = held.get(key) ?? [];
        held.set(key, list);
        for (const resource of Resource) list.push({ role, duty: role.purpose.duty, resource });
      }
    }
  }
  return [...held.entries()].flatMap(([key, list]) => overlapsIn(key.slice(key.indexOf("\n") + 1), list));
}

function overlapsIn(action: string, list: readonly Held[]): readonly DutyOverlap[] {
  if (new Set(list.map(({ duty }) => duty)).size < 2) return [];
  return list.flatMap((left, index) =>
    list
      .slice(index + 1)
      .filter((right) => right.duty !== left.duty && patternsOverlap(left.resource, right.resource))
      .map((right) => ({
        left: left.role,
        right: right.role,
        action,
        resources: [left.resource, right.resource] as const,
      })),
  );
}

/** {@link dutyOverlaps} as problems. */
export function separationProblems(plan: AccessPlan): readonly Problem[] {
  const problems = dutyOverlaps(plan).map(({ left, right, action, resources }) => {
    const [first, second] = sortedUnique([left.name, right.name]);
    const on = sortedUnique(resources).join(" and ");
    return {
      path: `role ${first}`,
      message: `shares "${action}" with role ${second} on ${on}.`,
      fix: "Give the action to one duty only.",
    };
  });
  return problems.filter(
    (problem, index) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === index,
  );
}
