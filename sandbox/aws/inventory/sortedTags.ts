/** Tags in the order of their keys, whatever order AWS tells them in. */
export function sortedTags(tags: { readonly [key: string]: string }): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
}
