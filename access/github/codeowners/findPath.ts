import { advance, isMatch, type PatternMachine, type Positions } from "./patternMachine.ts";

/** `unknown`: the patterns are so tangled that the search was given up. */
export type PathSearch =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

type Visit = {
  readonly path: string;
  readonly ended: boolean;
  readonly inside: Positions;
  readonly outside: Positions;
};

/** How much a search may still do, in positions looked at. The search counts it down. */
export type SearchBudget = { left: number };

/** Enough for any pattern a person writes; a tenth of a second. */
export const oneSearch = 200_000;

function literalsOf(machine: PatternMachine): readonly string[] {
  return machine.steps.flatMap(({ takes }) => (takes.kind === "literal" ? [takes.character] : []));
}

/** Every character the patterns tell apart, and one that stands for all others. */
function alphabetOf(machines: readonly PatternMachine[]): readonly string[] {
  const named = new Set(["/", ...machines.flatMap(literalsOf)]);
  let other = "x".charCodeAt(0);
  while (named.has(String.fromCodePoint(other))) other += 1;
  return [...named.add(String.fromCodePoint(other))];
}

/**
 * A shortest path that one pattern matches and the other does not; without the other, a shortest path it matches.
 * Only paths git can hold count: no empty segment, no slash at either end. Exact, not a sample: `none` is a proof.
 */
export function findPath(
  inside: PatternMachine,
  outside?: PatternMachine,
  budget: SearchBudget = { left: oneSearch },
): PathSearch {
  const alphabet = alphabetOf(outside ? [inside, outside] : [inside]);
  const queue: Visit[] = [{ path: "", ended: true, inside: inside.start, outside: outside?.start ?? [] }];
  const seen = new Set<string>();
  for (const visit of queue) {
    if (!visit.ended && isMatch(inside, visit.inside) && !(outside && isMatch(outside, visit.outside))) {
      return { kind: "path", path: visit.path };
    }
    budget.left -= alphabet.length * (visit.inside.length + visit.outside.length);
    if (budget.left < 0) return { kind: "unknown" };
    for (const character of alphabet) {
      const ended = character === "/";
      if (ended && visit.ended) continue;
      const next = advance(inside, visit.inside, character);
      if (next.length === 0) continue;
      const nextOutside = outside ? advance(outside, visit.outside, character) : [];
      const key = `${ended}|${next}|${nextOutside}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ path: visit.path + character, ended, inside: next, outside: nextOutside });
    }
  }
  return { kind: "none" };
}
