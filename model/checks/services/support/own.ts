/** The declared value of an id, or undefined. Never what the prototype has under that name. */
export function own<V>(record: { readonly [id: string]: V }, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
