/** A value with only those entries, at any depth, whose name or text holds a word; undefined where there is none. */
export function selectThings(value: unknown, word: string): unknown {
  const wanted = word.toLowerCase();
  if (typeof value !== "object" || value === null) {
    return String(value).toLowerCase().includes(wanted) ? value : undefined;
  }
  if (Array.isArray(value)) {
    const kept = value.filter((item) => JSON.stringify(item).toLowerCase().includes(wanted));
    return kept.length > 0 ? kept : undefined;
  }
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const selected = name.toLowerCase().includes(wanted) ? inner : selectThings(inner, word);
    return selected === undefined ? [] : [[name, selected]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
