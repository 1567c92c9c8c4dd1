import type { RaciCell } from "../responsibilities.ts";

/** What a cell of the matrix may hold. */
export const raciCells = ["R", "A", "R/A", "C", "I", "-"] as const satisfies readonly RaciCell[];

export function isRaciCell(text: string): text is RaciCell {
  return (raciCells as readonly string[]).includes(text);
}
