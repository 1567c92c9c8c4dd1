import type { Value } from "../../../../access/stack/resource.ts";

/** The texts of an element of a statement, which may be one text or a list. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** One line of a condition block. */
export interface ConditionLine {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The lines of a condition block. */
export function linesOf(condition: Value | undefined): readonly ConditionLine[] {
  if (typeof condition !== "object" || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys as { readonly [key: string]: Value }).map(([key, values]) => ({
      operator,
      key,
      values: textsOf(values),
    })),
  );
}

/** A condition block of these lines; none at all without lines. */
export function conditionOf(lines: readonly ConditionLine[]): { readonly Condition?: Value } {
  if (lines.length === 0) return {};
  const block: { [operator: string]: { [key: string]: Value } } = {};
  for (const { operator, key, values } of lines) block[operator] = { ...block[operator], [key]: values };
  return { Condition: block };
}
