/** Strings of JSON text, with the colon that makes one a key. */
const strings = /"(?:[^"\\]|\\.)*"[ \t\n\r]*(:?)/gs;

/**
 * The value of JSON text, or undefined where it is none or an object has a key twice: then two readers may see two different documents.
 */
export function readJsonText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const keys = [...text.matchAll(strings)].filter(([, colon]) => colon === ":").length;
    return keys === countKeys(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keys of all objects; without recursion, since hostile text may be nested deeper than the stack. */
function countKeys(document: unknown): number {
  const open: unknown[] = [document];
  let keys = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const inside = Object.values(value);
    if (!Array.isArray(value)) keys += inside.length;
    for (const item of inside) open.push(item);
  }
  return keys;
}
