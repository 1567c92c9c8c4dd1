import type { Comparison } from "../policy/condition.ts";

/** Does the left number stand to the right one as the comparison says? */
export function compareNumbers(comparison: Comparison, left: number, right: number): boolean {
  switch (comparison) {
    case "equals":
      return left === right;
    case "less":
      return left < right;
    case "less-or-equal":
      return left <= right;
    case "greater":
      return left > right;
    case "greater-or-equal":
      return left >= right;
    default:
      return false;
  }
}
