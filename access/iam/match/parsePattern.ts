import type { PatternPiece } from "./patternPiece.ts";

/** Which characters of a pattern have a meaning of their own. */
export interface PatternSyntax {
  /** `*` and `?`. */
  readonly wildcards: boolean;
  /** `${key}`, `${key, 'default'}`, and `${*}`, `${?}`, `${$}` for the characters themselves; only since version `2012-10-17`. */
  readonly variables: boolean;
}

/**
 * Takes a pattern apart. A `${` that is never closed is text.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function parsePattern(pattern: string, syntax: PatternSyntax): readonly PatternPiece[] {
  const pieces: PatternPiece[] = [];
  const closes = syntax.variables ? pattern.lastIndexOf("}") : -1;
  let from = 0;
  let at = 0;
  const add = (piece: PatternPiece, next: number) => {
    if (at > from) pieces.push({ kind: "text", text: pattern.slice(from, at) });
    pieces.push(piece);
    from = at = next;
  };
  while (at < pattern.length) {
    const character = pattern[at];
    if (character === "$" && pattern[at + 1] === "{" && at < closes) {
      const end = endOfVariable(pattern, at + 2);
      add(readVariable(pattern.slice(at + 2, end)), end + 1);
    } else if (syntax.wildcards && character === "*") add({ kind: "any" }, at + 1);
    else if (syntax.wildcards && character === "?") add({ kind: "one" }, at + 1);
    else at++;
  }
  if (at > from) pieces.push({ kind: "text", text: pattern.slice(from) });
  return pieces;
}

/** The `}` that closes a variable: one within a quoted default does not, unless there is no other. */
function endOfVariable(pattern: string, start: number): number {
  const first = pattern.indexOf("}", start);
  const quote = pattern.slice(start, first).indexOf("'");
  if (quote === -1) return first;
  const close = pattern.indexOf("'", start + quote + 1);
  const end = close === -1 ? -1 : pattern.indexOf("}", close);
  return end === -1 ? first : end;
}

function readVariable(inside: string): PatternPiece {
  if (inside === "*" || inside === "?" || inside === "$") return { kind: "text", text: inside };
  const comma = inside.indexOf(",");
  if (comma === -1) return { kind: "variable", key: inside.trim().toLowerCase(), fallback: undefined };
  const fallback = /^'([^']*)'$/.exec(inside.slice(comma + 1).trim())?.[1];
  return { kind: "variable", key: inside.slice(0, comma).trim().toLowerCase(), fallback };
}
