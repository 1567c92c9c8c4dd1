import { type Budget, newBudget } from "./budget.ts";
import { charactersOf, type Glob, replaceVariables } from "./glob.ts";
import { globMatches } from "./globMatches.ts";
import { globsOverlap } from "./globsOverlap.ts";
import { type FoundText, searchText } from "./searchText.ts";
import type { TextSet } from "./textSet.ts";

/**
 * A text of the set, or that there is none.
 *
 * With policy variables three questions are asked. Is there a text when each variable has a value of its own? Then there is one. Is there
 * none whatever the variables are? And is a pattern with variables inside patterns with the same variables? Then there is none. Else it is
 * undecided.
 */
export function findText(set: TextSet, budget: Budget = newBudget()): FoundText {
  const hasVariables = (glob: Glob) => glob.hasVariables;
  if (!set.within.some((union) => union.some(hasVariables)) && !set.without.some(hasVariables))
    return findPlain(set, budget);
  const valued = findPlain(
    mapGlobs(set, (glob) => replaceVariables(glob, ownValue)),
    budget,
  );
  if (typeof valued === "object") return valued;
  const widest = {
    within: mapGlobs(set, (glob) => replaceVariables(glob, () => [{ kind: "many", exceptColon: false }])).within,
    without: set.without.filter((glob) => !hasVariables(glob)),
  };
  if (findPlain(widest, budget) === "none") return "none";
  return set.within.length === 1 && findPlain(set, budget) === "none" ? "none" : "undecided";
}

/** `${aws:username}` as a text that nothing else is likely to be. */
function ownValue(name: string) {
  return charactersOf(`<${name}>`);
}

function mapGlobs({ within, without }: TextSet, change: (glob: Glob) => Glob): TextSet {
  return { within: within.map((union) => union.map(change)), without: without.map(change) };
}

/** Goes through one union pattern by pattern, so that most questions are answered without a search; best through one that is a single text. */
function findPlain({ within, without }: TextSet, budget: Budget): FoundText {
  const first = within.find(isOneText) ?? within[0];
  const others = within.filter((union) => union !== first);
  let undecided = false;
  for (const glob of first ?? []) {
    const found =
      glob.literal === undefined ? findIn(glob, others, without, budget) : findLiteral(glob, others, without, budget);
    if (typeof found === "object") return found;
    undecided ||= found === "undecided";
  }
  return undecided ? "undecided" : "none";
}

function isOneText([only, ...others]: readonly Glob[]): boolean {
  return only?.literal !== undefined && !only.ignoreCase && others.length === 0;
}

function findLiteral(glob: Glob, others: TextSet["within"], without: readonly Glob[], budget: Budget): FoundText {
  const text = glob.literal ?? "";
  const matches = (other: Glob) => globMatches(other, text);
  const isMember = others.every((union) => union.some(matches)) && !without.some(matches);
  if (isMember) return { text };
  const sameCase = (other: Glob) => other.ignoreCase;
  if (!glob.ignoreCase || (others.every((union) => union.every(sameCase)) && without.every(sameCase))) return "none";
  return findIn(glob, others, without, budget);
}

function findIn(glob: Glob, others: TextSet["within"], without: readonly Glob[], budget: Budget): FoundText {
  budget.left -= 1;
  if (budget.left < 0) return "undecided";
  const near = others.map((union) => union.filter((other) => globsOverlap(glob, other)));
  if (near.some((union) => union.length === 0)) return "none";
  const inTheWay = without.filter((other) => globsOverlap(glob, other));
  if (inTheWay.some(({ key, ignoreCase }) => key === glob.key && ignoreCase === glob.ignoreCase)) return "none";
  if (near.length === 0 && inTheWay.length === 0) return { text: shortestText(glob) };
  return searchText({ within: [[glob], ...near], without: inTheWay }, budget);
}

/** Without anything for `*`, and one character for `?`. */
function shortestText({ tokens }: Glob): string {
  const texts = tokens.map((token) =>
    token.kind === "character"
      ? token.character
      : token.kind === "variable"
        ? `<${token.name}>`
        : token.kind === "one"
          ? "x"
          : "",
  );
  return texts.join("");
}
