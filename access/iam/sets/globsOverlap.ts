import type { Glob, Token } from "./glob.ts";
import { globMatches } from "./globMatches.ts";

/**
 * Is there a text that both globs match? Variables are read as any text.
 *
 * Exact but for variables: a dynamic program over both, O(|left| × |right|).
 */
export function globsOverlap(left: Glob, right: Glob): boolean {
  const ignoreCase = left.ignoreCase || right.ignoreCase;
  if (left.literal !== undefined && right.literal !== undefined) return same(left.literal, right.literal, ignoreCase);
  if (!beginningsMeet(left, right, ignoreCase)) return false;
  if (left.literal !== undefined && plainly(right, ignoreCase)) return globMatches(right, left.literal);
  if (right.literal !== undefined && plainly(left, ignoreCase)) return globMatches(left, right.literal);
  let row = [true, ...right.tokens.map(() => false)];
  right.tokens.forEach((token, at) => {
    row[at + 1] = row[at] === true && isMany(token);
  });
  for (const token of left.tokens) {
    const next = [row[0] === true && isMany(token)];
    right.tokens.forEach((other, at) => {
      const [both, skipRight, skipLeft] = [row[at] === true, next[at] === true, row[at + 1] === true];
      const mayMeet = meet(token, other, ignoreCase);
      next.push(
        (both && mayMeet) ||
          (isMany(token) && (skipLeft || (skipRight && mayMeet))) ||
          (isMany(other) && (skipRight || (skipLeft && mayMeet))),
      );
    });
    row = next;
  }
  return row.at(-1) === true;
}

/** Can one match settle it? */
function plainly({ hasVariables, ignoreCase }: Glob, either: boolean): boolean {
  return !hasVariables && ignoreCase === either;
}

function isMany({ kind }: Token): boolean {
  return kind === "many" || kind === "variable";
}

/** Is there a character for both? */
function meet(left: Token, right: Token, ignoreCase: boolean): boolean {
  if (left.kind === "character" && right.kind === "character") return same(left.character, right.character, ignoreCase);
  return !(refuses(left, right) || refuses(right, left));
}

function refuses(token: Token, other: Token): boolean {
  const exceptColon = (token.kind === "one" || token.kind === "many") && token.exceptColon;
  return exceptColon && other.kind === "character" && other.character === ":";
}

function same(left: string, right: string, ignoreCase: boolean): boolean {
  return left === right || (ignoreCase && left.toLowerCase() === right.toLowerCase());
}

/** The characters before the first wildcard of both: where they differ, nothing overlaps. Most pairs end here. */
function beginningsMeet(left: Glob, right: Glob, ignoreCase: boolean): boolean {
  for (let at = 0; ; at += 1) {
    const [a, b] = [left.tokens[at], right.tokens[at]];
    if (a?.kind !== "character" || b?.kind !== "character") return true;
    if (!same(a.character, b.character, ignoreCase)) return false;
  }
}
