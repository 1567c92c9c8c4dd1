/** What a record itself holds under an id: `constructor` and `__proto__` are ids like any other, and nobody declared them. */
export function own<V>(record: { readonly [id: string]: V } | undefined, id: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
