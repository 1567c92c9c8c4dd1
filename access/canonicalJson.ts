/** The JSON text of plain data with the keys of each object sorted: the same for values that differ only in the order of their keys. */
export function canonicalJson(value: unknown): string {
  return jsonText(value, false);
}

/** The same, for JSON in which the order of lists says nothing either, such as a pattern of events. */
export function unorderedJson(value: unknown): string {
  return jsonText(value, true);
}

function jsonText(value: unknown, sorts: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => jsonText(item, sorts));
    return `[${(sorts ? [...new Set(items)].sort() : items).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item, sorts)}`)
    .sort()
    .join(",")}}`;
}
