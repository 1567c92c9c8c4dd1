import type { PolicyFault } from "../policyFault.ts";

/** Orders faults by their place: the whole document first, `Statement[2]` before `Statement[10]`; in one place by code. */
export function byPlace(left: PolicyFault, right: PolicyFault): number {
  const parts = [left, right].map(({ path }) => path.split(/([0-9]+)/));
  const [one = [], other = []] = parts;
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a = "", b = ""] = [one[at], other[at]];
    if (a !== b) return at % 2 === 1 && Number(a) !== Number(b) ? Number(a) - Number(b) : compare(a, b);
  }
  return one.length - other.length || compare(left.code, right.code) || compare(left.message, right.message);
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
