import type { Effect } from "../mutant.ts";
import { isKnown, type KnownHarmless } from "./knownHarmless.ts";
import type { Failure } from "./runKind.ts";
import type { StackResult } from "./runStack.ts";

/** One line of the table. */
export interface KindSum {
  readonly kind: string;
  readonly does: Effect;
  readonly mutants: number;
  readonly killed: number;
  /** Got through and change nothing, for a reason that is written down. */
  readonly harmless: number;
  /** Blocked, but by nothing that names the resource and the field. */
  readonly weakly: readonly Failure[];
  readonly survived: readonly Failure[];
}

/** Everything that was found in all stacks. */
export interface Sum {
  readonly kinds: readonly KindSum[];
  /** Entries of the list that no mutant needs any more. */
  readonly unneeded: readonly KnownHarmless[];
  /** What is wrong with a stack as it is. */
  readonly before: readonly string[];
}

/** Adds up the stacks, kind by kind, and takes away what is known to be harmless. */
export function sumUp(stacks: readonly StackResult[], known: readonly KnownHarmless[]): Sum {
  const needed = new Set<KnownHarmless>();
  const isHarmless = (failure: Failure) => {
    const reasons = known.filter((one) => isKnown(one, failure));
    for (const one of reasons) needed.add(one);
    return reasons.length > 0;
  };
  const names = [...new Set(stacks.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))];
  const sums = names.map((name) => {
    const results = stacks.flatMap(({ kinds }) => kinds.filter(({ kind }) => kind === name));
    const does = results[0]?.does ?? "harmless";
    const mutants = results.reduce((sum, one) => sum + one.mutants, 0);
    const all = results.flatMap(({ wrong }) => wrong);
    // Of a harmless kind, whatever is said is too much.
    const wrong = does === "harmless" ? all : all.filter((failure) => !isHarmless(failure));
    return {
      kind: name,
      does,
      mutants,
      killed: does === "harmless" ? 0 : mutants - all.length,
      harmless: does === "harmless" ? mutants - all.length : all.length - wrong.length,
      weakly: wrong.filter(({ said }) => said.length > 0),
      survived: wrong.filter(({ said }) => said.length === 0),
    };
  });
  return {
    kinds: sums,
    unneeded: known.filter((one) => !needed.has(one)),
    before: stacks.flatMap(({ before }) => before),
  };
}
