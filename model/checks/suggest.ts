/**
 * `(did you mean "omar"?)` for the declared id nearest to `given`, or an empty text if none is near: at most a third of its letters differ.
 */
export function suggest(given: string, declared: readonly string[]): string {
  const limit = Math.max(1, Math.floor(given.length / 3));
  const ranked = declared
    .map((id) => ({ id, distance: editDistance(given.toLowerCase(), id.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  const best = ranked[0];
  return best === undefined ? "" : ` (did you mean "${best.id}"?)`;
}

/** Levenshtein distance by letters. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let line = 1; line <= left.length; line++) {
    const next = [line];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (left[line - 1] === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
