import { expectedResources, expectedUrn, judgedPlan } from "../../../access/index.ts";
import type { CalendarDate, NamedProblem, Ownership } from "../../../model/index.ts";
import type { RuleContext } from "../rule.ts";

/** Which stack of which project, and the date that counts as today. */
export interface JudgedStack {
  readonly stack: string;
  readonly project: string;
  readonly today: CalendarDate;
}

/**
 * What the rules are held against.
 *
 * @param malformed What was wrong with the shape of the declaration, from `readOwnership`.
 */
export function ruleContext(
  { stack, project, today }: JudgedStack,
  ownership: Ownership,
  malformed: readonly NamedProblem[] = [],
): RuleContext {
  const { plan, problems } = judgedPlan(ownership, today, malformed);
  const expected = new Map(
    expectedResources(plan).map((resource) => [expectedUrn(resource, stack, project), resource]),
  );
  return { stack, project, today, ownership, plan, problems, expected };
}
