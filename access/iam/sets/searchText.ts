import { type Budget, newBudget } from "./budget.ts";
import type { Glob, Token } from "./glob.ts";
import type { TextSet } from "./textSet.ts";

/** A text of a set, that there is none, or that the search was given up. */
export type FoundText = { readonly text: string } | "none" | "undecided";

/** So many states are looked at before the search is given up. Real policies need a few hundred. */
const mostStates = 20_000;

/**
 * Looks for a text that a glob of every union matches and that no glob of `without` matches. Exact: it walks the product of all patterns'
 * automata, and gives up only when that is very large. Variables are read as characters of their own, which `?` does not match.
 */
export function searchText({ within, without }: TextSet, budget: Budget = newBudget()): FoundText {
  const globs = [...within.flat(), ...without];
  const unions = within.map((union) => union.map((glob) => globs.indexOf(glob)));
  const fresh = freshCharacter(globs);
  const accepts = (state: State) => {
    const ends = (index: number) => state[index]?.includes(globs[index]?.tokens.length ?? -1) === true;
    return (
      unions.every((union) => union.some(ends)) &&
      !without.some((_, index) => ends(globs.length - without.length + index))
    );
  };
  const alive = (state: State) => unions.every((union) => union.some((index) => (state[index]?.length ?? 0) > 0));

  const start: State = globs.map((glob) => closure(glob, [0]));
  const seen = new Map<string, { readonly from: string; readonly by: string }>([[keyOf(start), { from: "", by: "" }]]);
  let edge: readonly State[] = [start];
  while (edge.length > 0) {
    const next: State[] = [];
    for (const state of edge) {
      const key = keyOf(state);
      if (accepts(state)) return { text: textTo(seen, key) };
      for (const symbol of symbolsFrom(globs, state, fresh)) {
        const reached = state.map((positions, index) => step(globs[index], positions, symbol));
        if (!alive(reached)) continue;
        const reachedKey = keyOf(reached);
        if (seen.has(reachedKey)) continue;
        budget.left -= 1 + reached.reduce((sum, positions) => sum + positions.length, 0) / 4;
        if (seen.size >= mostStates || budget.left < 0) return "undecided";
        seen.set(reachedKey, { from: key, by: symbol });
        next.push(reached);
      }
    }
    edge = next;
  }
  return "none";
}

/** For each glob the places where it may stand after the text so far. */
type State = readonly (readonly number[])[];

function keyOf(state: State): string {
  return state.map((positions) => positions.join(",")).join(";");
}

/** A variable is the symbol `${name}`; every other symbol is one character. */
function step(glob: Glob | undefined, positions: readonly number[], symbol: string): readonly number[] {
  if (glob === undefined || positions.length === 0) return positions;
  const reached: number[] = [];
  for (const position of positions) {
    const token = glob.tokens[position];
    if (token === undefined || !takes(token, symbol, glob.ignoreCase)) continue;
    reached.push(token.kind === "many" ? position : position + 1);
  }
  return closure(glob, reached);
}

function takes(token: Token, symbol: string, ignoreCase: boolean): boolean {
  const isVariable = symbol.length > 1;
  if (token.kind === "variable") return isVariable && symbol === `\${${token.name}}`;
  if (token.kind === "character")
    return ignoreCase ? symbol.toLowerCase() === token.character.toLowerCase() : symbol === token.character;
  if (token.exceptColon && (isVariable || symbol === ":")) return false;
  return token.kind === "many" || !isVariable;
}

/** Also the places that are reached by letting a `*` stand for nothing. */
function closure({ tokens }: Glob, positions: readonly number[]): readonly number[] {
  const [only] = positions;
  if (only === undefined || (positions.length === 1 && tokens[only]?.kind !== "many")) return positions;
  const reached = new Set<number>();
  for (const first of positions) {
    for (let position = first; !reached.has(position); position += 1) {
      reached.add(position);
      if (tokens[position]?.kind !== "many") break;
    }
  }
  return [...reached].sort((a, b) => a - b);
}

/** The symbols that make a difference in a state, and one that stands for all others. */
function symbolsFrom(globs: readonly Glob[], state: State, fresh: string): ReadonlySet<string> {
  const symbols = new Set<string>([fresh]);
  state.forEach((positions, index) => {
    const glob = globs[index];
    for (const position of positions) {
      const token = glob?.tokens[position];
      if (token?.kind === "variable") symbols.add(`\${${token.name}}`);
      else if (token?.kind === "character") addCharacter(symbols, token.character, glob?.ignoreCase === true);
      else if (token?.exceptColon === true) symbols.add(":");
    }
  });
  return symbols;
}

function addCharacter(symbols: Set<string>, character: string, ignoreCase: boolean): void {
  symbols.add(character);
  if (!ignoreCase) return;
  symbols.add(character.toLowerCase());
  if (character.toUpperCase().length === 1) symbols.add(character.toUpperCase());
}

/** A character that no glob names in any letter case. */
function freshCharacter(globs: readonly Glob[]): string {
  const named = new Set<string>();
  for (const { tokens } of globs)
    for (const token of tokens) if (token.kind === "character") named.add(token.character.toLowerCase());
  const readable = [..."xyzqwkjvu0123456789"].find((character) => !named.has(character));
  if (readable !== undefined) return readable;
  for (let code = 0x4e00; ; code += 1) if (!named.has(String.fromCharCode(code))) return String.fromCharCode(code);
}

function textTo(seen: ReadonlyMap<string, { readonly from: string; readonly by: string }>, end: string): string {
  const symbols: string[] = [];
  for (let at = seen.get(end); at !== undefined && at.by !== ""; at = seen.get(at.from)) symbols.push(at.by);
  return symbols.reverse().join("");
}
