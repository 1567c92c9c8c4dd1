/** No input of a provider is nested deeper; what is, counts as different, so that somebody looks at it. */
const deepest = 200;

/** Whether two values of JSON are the same; the order of keys does not matter, that of lists does. */
export function sameJson(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (depth > deepest) return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameLists(one, other, depth + 1);
  return !Array.isArray(other) && sameRecords(one as Fields, other as Fields, depth + 1);
}

type Fields = { readonly [key: string]: unknown };

function sameLists(one: readonly unknown[], other: readonly unknown[], depth: number): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!sameJson(one[at], other[at], depth)) return false;
  return true;
}

function sameRecords(one: Fields, other: Fields, depth: number): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  // A key may be called `__proto__`, which every object seems to have.
  for (const key of keys) if (!Object.hasOwn(other, key) || !sameJson(one[key], other[key], depth)) return false;
  return true;
}
