/**
 * `(did you mean "omar"?)` for the declared id nearest to `given`, or an empty text if none is near: at most a third of its letters
 * differ, but two from four letters on. Two letters in each other's place count once.
 */
export function suggest(given: string, declared: readonly string[]): string {
  const limit = Math.max(given.length < 4 ? 1 : 2, Math.floor(given.length / 3));
  const ranked = declared
    .map((id) => ({ id, distance: editDistance(given.toLowerCase(), id.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  const best = ranked[0];
  return best === undefined ? "" : ` (did you mean "${best.id}"?)`;
}

/** Optimal string alignment: insertions, deletions, replacements, and swaps of neighbours. */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  const at = (line: number, column: number) => rows[line]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let line = 1; line <= left.length; line++) {
    rows.push([line]);
    for (let column = 1; column <= right.length; column++) {
      const same = left[line - 1] === right[column - 1];
      const swapped =
        line > 1 && column > 1 && left[line - 1] === right[column - 2] && left[line - 2] === right[column - 1];
      const distances = [at(line - 1, column) + 1, at(line, column - 1) + 1, at(line - 1, column - 1) + (same ? 0 : 1)];
      rows[line]?.push(Math.min(...distances, swapped ? at(line - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(left.length, right.length);
}
