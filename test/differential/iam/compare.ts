import { isDeepStrictEqual } from "node:util";
import { askKeyholder } from "./askKeyholder.ts";
import { askSimulator } from "./askSimulator.ts";
import { kinds } from "./kinds.ts";
import type { Situation, Verdict } from "./situation.ts";

/** What the two evaluators say to a situation. */
export interface Comparison {
  readonly ours: Verdict;
  readonly theirs: Verdict;
  /** `new`: they disagree, and about nothing that is known. Otherwise the kinds that had to be taken away before they agreed. */
  readonly because: "they agree" | "new" | readonly string[];
}

/** Asks both, and where they disagree takes one known kind away after another, until they agree or nothing is left. */
export async function compare(situation: Situation): Promise<Comparison> {
  const first = { ours: askKeyholder(situation), theirs: await askSimulator(situation) };
  if (first.ours === first.theirs) return { ...first, because: "they agree" };
  const taken: string[] = [];
  let rest = situation;
  for (const { name, without } of kinds) {
    const next = without(rest);
    if (isDeepStrictEqual(next, rest) || sameText(next, rest)) continue;
    taken.push(name);
    rest = next;
    if (askKeyholder(rest) === (await askSimulator(rest))) return { ...first, because: taken };
  }
  return { ...first, because: "new" };
}

/** A list of one and its member are the same; so the rewriting of patterns changes nothing by itself. */
function sameText(left: Situation, right: Situation): boolean {
  const plain = (situation: Situation) => JSON.stringify(situation).replace(/\[("[^"[\]]*")\]/g, "$1");
  return plain(left) === plain(right);
}
