import fc from "fast-check";
import { reorder } from "../../../support/reorder.ts";

/** Chooses among n: 0…n-1, one choice after the other. */
export type Pick = (count: number) => number;

/** Choices of a machine, the same for the same draw. */
export const picks: fc.Arbitrary<Pick> = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((draws) => {
  let at = 0;
  return (count) => (draws[at++ % draws.length] ?? 0) % count;
});

/** A copy with keys and lists in another order. */
export function shuffled(value: unknown, pick: Pick): unknown {
  return reorder(
    withLists(value, (list) => inOtherOrder(list, pick)),
    pick,
  );
}

/** A copy in which every list was changed, the inner ones first. */
export function withLists(value: unknown, change: (list: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((item) => withLists(item, change)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item, change)]));
}

function inOtherOrder(list: readonly unknown[], pick: Pick): readonly unknown[] {
  const left = [...list];
  return list.flatMap(() => left.splice(pick(left.length), 1));
}

/** A copy for each text, number and truth value in it, with another text in its place, and where it stands. */
export function changedLeaves(
  value: unknown,
  other: (leaf: unknown) => string,
  place = "",
): readonly { readonly place: string; readonly value: unknown }[] {
  if (value === null) return [];
  if (typeof value !== "object") return [{ place, value: other(value) }];
  return Object.entries(value).flatMap(([key, item]) =>
    changedLeaves(item, other, `${place}/${key}`).map((changed) => ({
      ...changed,
      value: withItem(value, key, changed.value),
    })),
  );
}

function withItem(holder: object, key: string, item: unknown): unknown {
  if (Array.isArray(holder)) return holder.map((one, at) => (String(at) === key ? item : one));
  return Object.fromEntries(Object.entries(holder).map(([name, one]) => [name, name === key ? item : one]));
}
