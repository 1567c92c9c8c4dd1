/** Whether two values of JSON are the same; the order of keys does not matter, that of lists does. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameLists(one, other);
  return !Array.isArray(other) && sameRecords(one as Fields, other as Fields);
}

type Fields = { readonly [key: string]: unknown };

function sameLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!sameJson(one[at], other[at])) return false;
  return true;
}

function sameRecords(one: Fields, other: Fields): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    const value = other[key];
    if (value === undefined || !sameJson(one[key], value)) return false;
  }
  return true;
}
