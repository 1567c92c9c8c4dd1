import type { Ownership } from "../../model/index.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy of a declaration with a change, for example `change(small, (o) => { o.audit.owner = "ada"; })`. */
export function change(ownership: Ownership, apply: (copy: Mutable<Ownership>) => void): Ownership {
  const copy = structuredClone(ownership) as Mutable<Ownership>;
  apply(copy);
  return copy as Ownership;
}
