/** The entry of a record that the declaration certainly has. */
export function declared<T>(record: { readonly [key: string]: T }, key: string): T {
  const entry = record[key];
  if (entry === undefined) throw new Error(`"${key}" is not declared.`);
  return entry;
}
