import type { Value } from "../../../access/stack/resource.ts";

/** Keys and positions from the outside to the inside. */
export type Path = readonly (string | number)[];

/** A copy with another value at a path; without a value, what stands there is taken away. */
export function setAt(whole: Value | undefined, path: Path, value: Value | undefined): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = whole as readonly Value[];
    const changed = setAt(list[step], rest, value);
    return changed === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, changed);
  }
  const record = whole as { readonly [key: string]: Value };
  const changed = setAt(record[step], rest, value);
  const { [step]: _, ...others } = record;
  // In the place of the old key, so that nothing else changes.
  if (changed === undefined) return others;
  return { ...record, [step]: changed };
}
