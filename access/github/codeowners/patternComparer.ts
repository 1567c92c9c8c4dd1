import { findPath, oneSearch, type PathSearch } from "./findPath.ts";
import { machineMatches, type PatternMachine } from "./patternMachine.ts";

/** Bounds for one file, a few seconds; a hostile file could otherwise keep a CI job busy for hours. */
const searchesAtMost = 40 * oneSearch;
const matchingAtMost = 100_000_000;
const oneMatchAtLeast = 100;

/** Compares patterns until the work allowed for one file is done; from then on every answer is `unknown`. */
export type PatternComparer = {
  /** A shortest path of the pattern. */
  readonly sample: (machine: PatternMachine) => PathSearch;
  /** Whether the general pattern matches every path of the special one, of which a sample is known. */
  readonly covers: (general: PatternMachine, special: PatternMachine, sample: string) => boolean | "unknown";
  readonly isExhausted: () => boolean;
};

export function patternComparer(): PatternComparer {
  let searching = searchesAtMost;
  let matching = matchingAtMost;

  function search(inside: PatternMachine, outside?: PatternMachine): PathSearch {
    const granted = Math.min(searching, oneSearch);
    const budget = { left: granted };
    const found = findPath(inside, outside, budget);
    searching -= granted - Math.max(budget.left, 0);
    return found;
  }

  function covers(general: PatternMachine, special: PatternMachine, sample: string): boolean | "unknown" {
    matching -= oneMatchAtLeast + general.steps.length * sample.length;
    if (matching < 0) return "unknown";
    if (!machineMatches(general, sample)) return false;
    const { kind } = search(special, general);
    return kind === "unknown" ? kind : kind === "none";
  }

  return { sample: search, covers, isExhausted: () => matching < 0 || searching <= 0 };
}
