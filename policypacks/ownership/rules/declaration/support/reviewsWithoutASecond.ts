import { inQuotes } from "../../../../../model/index.ts";
import type { Finding, RuleContext } from "../../../rule.ts";
import { oneOrNone, worksHere } from "./worksHere.ts";

/** A finding for each planned environment where, whoever starts a run, nobody else might be left to review it. */
export function reviewsWithoutASecond(context: RuleContext): readonly Finding[] {
  return context.plan.environments.flatMap(({ key, name, repository, reviewers }) => {
    const able = worksHere(
      reviewers.map(({ person }) => person),
      context,
    );
    if (able.length >= 2) return [];
    const message = `${oneOrNone(able)} reviews what runs in ${inQuotes(name)} of ${inQuotes(repository)}.`;
    return [{ id: `Environment::${key}`, field: `environments.${key}`, message }];
  });
}
