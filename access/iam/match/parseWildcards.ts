import type { FixedPiece } from "./patternPiece.ts";

/** Takes `*` and `?` out of a text; everything else is text. */
export function parseWildcards(pattern: string): readonly FixedPiece[] {
  const pieces: FixedPiece[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character !== "*" && character !== "?") continue;
    if (at > from) pieces.push({ kind: "text", text: pattern.slice(from, at) });
    pieces.push(character === "*" ? { kind: "any" } : { kind: "one" });
    from = at + 1;
  }
  if (from < pattern.length) pieces.push({ kind: "text", text: pattern.slice(from) });
  return pieces;
}
