import type { planAccess } from "../../access/planAccess.ts";

/** A plan as its reader sees it: nothing else of `access` is imported here. */
export type Plan = ReturnType<typeof planAccess>;
export type Role = Plan["roles"][number];
export type Statement = Role["permissions"]["Statement"][number];

/** Something wrong: what kind, and where. */
export interface Finding {
  readonly kind: string;
  readonly at: string;
}

export function when(wrong: boolean, kind: string, at: string): readonly Finding[] {
  return wrong ? [{ kind, at }] : [];
}

/** Whether some text matches both globs. */
export function meet(left: string, right: string): boolean {
  const known = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = i * (right.length + 1) + j;
    const before = known.get(key);
    if (before !== undefined) return before;
    const a = left[i];
    const b = right[j];
    const result =
      a === "*"
        ? from(i + 1, j) || (b !== undefined && from(i, j + 1))
        : b === "*"
          ? from(i, j + 1) || (a !== undefined && from(i + 1, j))
          : a === undefined || b === undefined
            ? a === b
            : (a === b || a === "?" || b === "?") && from(i + 1, j + 1);
    known.set(key, result);
    return result;
  };
  return from(0, 0);
}

/** Whether every text that `inner` matches is matched by `outer`; may say no where the answer is yes, never the reverse. */
export function covers(outer: string, inner: string): boolean {
  const text = [...outer].map((c) => (c === "*" ? ".*" : c === "?" ? "[^*]" : c.replace(/[^\w]/, "\\$&"))).join("");
  return new RegExp(`^${text}$`, "s").test(inner);
}

/** Statements that allow something, with an empty list for what is absent. */
export function allows(document: Role["permissions"]) {
  return document.Statement.filter(({ Effect }) => Effect === "Allow").map(
    ({ Action, Resource = [], Condition = {} }) => ({
      actions: Action.map((action) => action.toLowerCase()),
      resources: Resource,
      conditions: Condition,
    }),
  );
}

/** Pairs of (operator, key, values) as texts, without the date on which a duty ends. */
export function conditionTexts(conditions: NonNullable<Statement["Condition"]>): readonly string[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    operator === "DateLessThan" ? [] : Object.entries(keys).map((pair) => JSON.stringify([operator, ...pair])),
  );
}

/** Characters that count against IAM's limits. */
export function size(document: unknown): number {
  return JSON.stringify(document).replace(/\s/g, "").length;
}

/** Items whose key another item has as well. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((group) => group.slice(1));
}
