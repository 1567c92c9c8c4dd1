/** The values in the order of their keys, each key once. */
export function sortedOnce<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const byKey = new Map(values.map((value) => [key(value), value]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}
