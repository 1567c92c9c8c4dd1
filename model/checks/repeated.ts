/** An item whose key an earlier item has already. */
export interface Repetition<T> {
  readonly item: T;
  readonly earlier: T;
}

/** Every item whose key an earlier item has; each is set against the first. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly Repetition<T>[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ item, earlier }];
    first.set(key, item);
    return [];
  });
}
