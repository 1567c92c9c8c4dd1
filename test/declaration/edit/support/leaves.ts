import type { Step } from "../../../../model/ownershipEdit.ts";

/** Every text of a plain value with its path. */
export function textLeaves(
  value: unknown,
  path: readonly Step[] = [],
): readonly (readonly [readonly Step[], string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textLeaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A deep copy in which one place has another value. */
export function withValue<T>(root: T, path: readonly Step[], value: unknown): T {
  const copy = structuredClone(root);
  const holder = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<Step, unknown>)[step], copy);
  (holder as Record<Step, unknown>)[path.at(-1) ?? ""] = value;
  return copy;
}
