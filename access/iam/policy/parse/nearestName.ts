/** Longer names are not compared: nobody means an element by them. */
const longest = 60;

/** The name nearest to what is written: the same in another letter case, or at most a third of its letters differ. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > limit) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** ` (did you mean "Action"?)`, or an empty text where nothing is near. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : ` (did you mean "${name}"?)`;
}

/** Insertions, deletions and replacements. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...left].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
