import { type PatternComparer, patternComparer } from "./patternComparer.ts";
import { type PatternMachine, patternMachine } from "./patternMachine.ts";
import { fixedDirectories } from "./patternSteps.ts";

/** A rule that never decides, and the later rule that decides instead; both as places in the list, from 0. */
export type DeadRule = { readonly dead: number; readonly killer: number; readonly same: boolean };

export type DeadRules = {
  /** By place of the dead rule. `same`: the two patterns are written alike. */
  readonly dead: readonly DeadRule[];
  /** Places of rules that could not be compared, because the patterns are too many or too tangled. */
  readonly unknown: readonly number[];
};

type Entry = { readonly at: number; readonly machine: PatternMachine };

function parentsOf(path: string): readonly string[] {
  const segments = path.split("/");
  return ["", ...segments.map((_, at) => segments.slice(0, at + 1).join("/"))];
}

/** The last of the later rules that covers the rule; only those that begin with a directory of its sample can. */
function killerOf(
  machine: PatternMachine,
  later: ReadonlyMap<string, readonly Entry[]>,
  comparer: PatternComparer,
): number | "none" | "unknown" {
  const sample = comparer.sample(machine);
  if (sample.kind === "none" || later.size === 0) return "none";
  if (sample.kind === "unknown") return "unknown";
  let killer = -1;
  let unknown = false;
  for (const parent of parentsOf(sample.path)) {
    for (const entry of later.get(parent) ?? []) {
      if (comparer.isExhausted()) return "unknown";
      const covers = comparer.covers(entry.machine, machine, sample.path);
      if (covers === true) killer = Math.max(killer, entry.at);
      if (covers === "unknown") unknown = true;
    }
  }
  if (killer >= 0) return killer;
  return unknown ? "unknown" : "none";
}

/**
 * The rules that a later one makes ineffective, because it matches every path they match: the last match wins.
 * A rule that only several later ones together cover is not found.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function findDeadRules(patterns: readonly string[]): DeadRules {
  const later = new Map<string, Entry[]>();
  const written = new Map<string, number>();
  const dead: DeadRule[] = [];
  const unknown: number[] = [];
  const comparer = patternComparer();

  for (const [at, pattern] of [...patterns.entries()].reverse()) {
    const twin = written.get(pattern);
    if (twin !== undefined) {
      dead.push({ dead: at, killer: twin, same: true });
      continue;
    }
    written.set(pattern, at);
    const machine = patternMachine(pattern);
    const killer = killerOf(machine, later, comparer);
    if (killer === "unknown") unknown.push(at);
    else if (killer !== "none") dead.push({ dead: at, killer, same: false });
    const key = fixedDirectories(pattern).join("/");
    const entries = later.get(key);
    if (entries) entries.push({ at, machine });
    else later.set(key, [{ at, machine }]);
  }
  return { dead: dead.reverse(), unknown: unknown.reverse() };
}
