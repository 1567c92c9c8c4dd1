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
    if (JSON.stringify(plain(next)) === JSON.stringify(plain(rest))) continue;
    taken.push(name);
    rest = next;
    if (askKeyholder(rest) === (await askSimulator(rest))) return { ...first, because: taken };
  }
  return { ...first, because: "new" };
}

/** In one order, and with a list of one written as its member: rewriting a policy writes lists everywhere, which changes nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === "string" ? value[0] : value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, plain(member)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
