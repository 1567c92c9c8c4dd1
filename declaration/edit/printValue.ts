/** A plain value on one line, in the style of the file: double quotes, keys bare where they can be. Absent fields are left out. */
export function printValue(value: unknown): string {
  if (typeof value === "string") return printString(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return "{}";
  return `{ ${fields.map(([key, field]) => printProperty(key, field)).join(", ")} }`;
}

/** `owner: "omar"`. */
export function printProperty(key: string, value: unknown): string {
  return `${printKey(key)}: ${printValue(value)}`;
}

/** `__proto__` without brackets would be the object's prototype. */
function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printString(key);
}

/** Double quotes, or single ones where those need fewer escapes. */
function printString(text: string): string {
  const double = JSON.stringify(text);
  const quotes = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (quotes(/"/g) <= quotes(/'/g)) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
