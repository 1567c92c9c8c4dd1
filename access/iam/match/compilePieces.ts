import type { FixedPiece } from "./patternPiece.ts";
import { type Chunk, chunkAt, chunkFrom, chunksOf } from "./chunk.ts";

/** Does the whole text match? */
export type TextMatcher = (text: string) => boolean;

/**
 * Makes a matcher once, to be asked often. What stands between two `*` is looked for from left to right and never again, so that no pattern
 * takes more than its length times the length of the text.
 */
export function compilePieces(pieces: readonly FixedPiece[]): TextMatcher {
  const chunks = chunksOf(pieces);
  const [first, ...rest] = chunks;
  const last = rest.pop();
  if (first === undefined) return (text) => text === "";
  if (last === undefined) return wholeMatcher(first);
  if (rest.every(isEmpty)) return edgesMatcher(first, last);
  return (text) => {
    const end = text.length - last.text.length;
    if (!chunkAt(first, text, 0) || !chunkAt(last, text, end)) return false;
    let at = first.text.length;
    for (const chunk of rest) {
      const found = chunkFrom(chunk, text, at);
      if (found === -1) return false;
      at = found + chunk.text.length;
    }
    return at <= end;
  };
}

function wholeMatcher(only: Chunk): TextMatcher {
  if (only.holes === undefined) return (text) => text === only.text;
  return (text) => text.length === only.text.length && chunkAt(only, text, 0);
}

/** `*`, `prefix*`, `*suffix` and `prefix*suffix`. */
function edgesMatcher(first: Chunk, last: Chunk): TextMatcher {
  const least = first.text.length + last.text.length;
  if (least === 0) return () => true;
  if (isEmpty(last) && first.holes === undefined) return (text) => text.startsWith(first.text);
  return (text) =>
    text.length >= least && chunkAt(first, text, 0) && chunkAt(last, text, text.length - last.text.length);
}

function isEmpty(chunk: Chunk): boolean {
  return chunk.text === "";
}
