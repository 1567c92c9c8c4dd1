/** What a record itself holds under a key: `constructor` and `__proto__` are ids like any other, and nobody declared them. */
export function own<V>(record: { readonly [key: string]: V } | undefined, key: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
