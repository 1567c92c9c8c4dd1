import { checkOwnership } from "../model/checks/index.ts";
import type { CalendarDate, NamedProblem, Ownership } from "../model/index.ts";
import { compareText } from "./compareText.ts";
import type { AccessPlan } from "./plan.ts";
import { planAccess } from "./planAccess.ts";

/** A plan with everything that is wrong with it or with the declaration behind it. */
export interface JudgedPlan {
  readonly plan: AccessPlan;
  /** From the checks of the model, and, under the name `plan`, what AWS or GitHub would refuse. Sorted by path. */
  readonly problems: readonly NamedProblem[];
}

/**
 * Plans, and runs every check: `pulumi up` registers nothing while one of the problems is an error.
 *
 * @param malformed What was wrong with the shape of the declaration, from `readOwnership`.
 */
export function judgedPlan(
  ownership: Ownership,
  today: CalendarDate,
  malformed: readonly NamedProblem[] = [],
): JudgedPlan {
  const plan = planAccess(ownership);
  const fromPlan = plan.problems.map((problem): NamedProblem => ({ severity: "error", ...problem, check: "plan" }));
  const problems = [...checkOwnership(ownership, { today }, malformed), ...fromPlan].sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.message, b.message),
  );
  return { plan, problems };
}
