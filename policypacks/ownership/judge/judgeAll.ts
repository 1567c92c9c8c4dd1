import { compareText } from "../../../access/compareText.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { Judge } from "./judge.ts";
import type { Judgement, UsedException, Violation } from "./violation.ts";

/** Everything that is wrong with a stack, by URN, rule, finding and text; and each exception that opened something, once, by id. */
export function judgeAll({ resource, stack }: Judge, resources: readonly StackResource[]): Judgement {
  const single = resources.map(resource);
  const whole = stack(
    resources,
    single.flatMap(({ used }) => used),
  );
  const judgements = [...single, whole];
  return {
    violations: judgements.flatMap(({ violations }) => violations).sort(byPlace),
    used: onceEach(judgements.flatMap(({ used }) => used)),
  };
}

function byPlace(a: Violation, b: Violation): number {
  return (
    compareText(a.urn ?? "", b.urn ?? "") ||
    compareText(a.rule, b.rule) ||
    compareText(a.finding, b.finding) ||
    compareText(a.message, b.message)
  );
}

/** Each exception once, by id. */
export function onceEach(used: readonly UsedException[]): readonly UsedException[] {
  const byId = new Map(used.map((one) => [one.exception, one]));
  return [...byId.values()].sort((a, b) => compareText(a.exception, b.exception));
}
