/** A string of a YAML value, and the keys that lead to it. */
export interface Found {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every string of a value, keys included. */
function stringsIn(value: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ path, text: key }, ...stringsIn(item, [...path, key])]);
}

/** What GitHub evaluates in a string: what stands in `${{ }}`, and the whole of an `if`. */
function expressionsIn({ path, text }: Found): readonly string[] {
  const bodies = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, body]) => body ?? "");
  return path.at(-1) === "if" ? [...bodies, text] : bodies;
}

/** Whether any expression names a context, in whatever letters: `secrets.X`, `secrets['X']`, `toJSON(secrets)`. */
export function namesContext(value: unknown, context: string): boolean {
  const word = new RegExp(`\\b${context}\\b`, "i");
  return stringsIn(value).some((found) => expressionsIn(found).some((body) => word.test(body)));
}
