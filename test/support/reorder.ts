/** A copy with the keys of every record in another order: `pick` chooses, for n remaining keys, one of 0…n-1. */
export function reorder<T>(value: T, pick: (count: number) => number): T {
  if (Array.isArray(value)) return value.map((item) => reorder(item, pick)) as T;
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  const record: Record<string, unknown> = {};
  while (keys.length > 0) {
    const [key = ""] = keys.splice(pick(keys.length), 1);
    record[key] = reorder((value as Record<string, unknown>)[key], pick);
  }
  return record as T;
}
