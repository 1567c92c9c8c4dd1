import { findPath } from "./findPath.ts";
import { machineMatches, type PatternMachine, patternMachine } from "./patternMachine.ts";
import { fixedDirectories } from "./patternSteps.ts";

/** What the order depends on. `guarded`: decides over every rule that is not; absent means it does not. */
export type OrderableRule = { readonly pattern: string; readonly guarded?: boolean };

type Ranked<R> = {
  readonly rule: R;
  readonly machine: PatternMachine;
  readonly sample: string | undefined;
  readonly rank: readonly [guarded: number, depth: number, length: number];
};

function rank<R extends OrderableRule>(rule: R): Ranked<R> {
  const machine = patternMachine(rule.pattern);
  const search = findPath(machine);
  const sample = search.kind === "path" ? search.path : undefined;
  const depth = fixedDirectories(rule.pattern).length;
  return {
    rule,
    machine,
    sample,
    rank: [rule.guarded === true ? 1 : 0, depth, sample === undefined ? 0 : [...sample].length],
  };
}

/** How many of the others match everything this one matches. */
function moreGeneral<R>(one: Ranked<R>, others: readonly Ranked<R>[]): number {
  const { sample, machine } = one;
  if (sample === undefined) return 0;
  const candidates = others.filter((other) => machineMatches(other.machine, sample));
  return candidates.filter((other) => findPath(machine, other.machine).kind === "none").length;
}

/**
 * Rules from general to specific, guarded ones last, so that "the last match wins" means "the most specific wins".
 *
 * The order depends on the rules only, not on the order they come in. First rules that begin with fewer fixed
 * directories, then those whose shortest path is shorter, then those that match more, then by pattern. A rule never
 * stands before one that is more general, unless it is less guarded.
 *
 * @param rules Patterns as `renderCodeowners` takes them. Nothing is dropped.
 */
export function orderRules<R extends OrderableRule>(rules: readonly R[]): readonly R[] {
  const groups = Map.groupBy(rules.map(rank), (ranked) => ranked.rank.join(" "));
  return [...groups.values()]
    .flatMap((group) => group.map((ranked) => ({ ...ranked, general: moreGeneral(ranked, group) })))
    .sort(
      (a, b) =>
        a.rank[0] - b.rank[0] ||
        a.rank[1] - b.rank[1] ||
        a.rank[2] - b.rank[2] ||
        a.general - b.general ||
        (a.rule.pattern < b.rule.pattern ? -1 : a.rule.pattern > b.rule.pattern ? 1 : 0),
    )
    .map(({ rule }) => rule);
}
