import { parseWildcards } from "./parseWildcards.ts";
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
  const add = (text: string) => {
    if (syntax.wildcards) for (const piece of parseWildcards(text)) pieces.push(piece);
    else if (text !== "") pieces.push({ kind: "text", text });
  };
  const closes = syntax.variables ? pattern.lastIndexOf("}") : -1;
  let from = 0;
  while (from < closes) {
    const open = pattern.indexOf("${", from);
    if (open === -1 || open > closes) break;
    const end = endOfVariable(pattern, open + 2);
    add(pattern.slice(from, open));
    pieces.push(readVariable(pattern.slice(open + 2, end)));
    from = end + 1;
  }
  add(pattern.slice(from));
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
