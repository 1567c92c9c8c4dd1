import type { FixedPiece } from "./patternPiece.ts";

/** What stands between two `*`: a text of known length, in which `?` leaves holes. */
export interface Chunk {
  /** With any character where there is a hole. */
  readonly text: string;
  /** For each character whether it is a hole; absent where there is none. */
  readonly holes: readonly boolean[] | undefined;
}

/** The chunks of a pattern: one more than it has `*`. */
export function chunksOf(pieces: readonly FixedPiece[]): readonly Chunk[] {
  const groups: FixedPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "any") groups.push([]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map(chunkOf);
}

function chunkOf(pieces: readonly FixedPiece[]): Chunk {
  const text = pieces.map((piece) => (piece.kind === "text" ? piece.text : "?")).join("");
  if (pieces.every((piece) => piece.kind === "text")) return { text, holes: undefined };
  const holes: boolean[] = [];
  for (const piece of pieces) {
    const length = piece.kind === "text" ? piece.text.length : 1;
    for (let count = 0; count < length; count++) holes.push(piece.kind === "one");
  }
  return { text, holes };
}

/** Does the chunk stand in the text at this place? */
export function chunkAt(chunk: Chunk, text: string, at: number): boolean {
  const { holes } = chunk;
  if (holes === undefined) return text.startsWith(chunk.text, at);
  if (at + holes.length > text.length) return false;
  for (let index = 0; index < holes.length; index++)
    if (holes[index] === false && text.charCodeAt(at + index) !== chunk.text.charCodeAt(index)) return false;
  return true;
}

/** The first place, from this one on, where the chunk stands in the text; -1 where there is none. */
export function chunkFrom(chunk: Chunk, text: string, from: number): number {
  if (chunk.holes === undefined) return text.indexOf(chunk.text, from);
  for (let at = from; at + chunk.text.length <= text.length; at++) if (chunkAt(chunk, text, at)) return at;
  return -1;
}
