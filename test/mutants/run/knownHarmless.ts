import list from "../harmless.json" with { type: "json" };
import type { Failure } from "./runKind.ts";

/** Mutants that get through and change nothing about access. */
export interface KnownHarmless {
  /** Names of kinds; absent: every kind. */
  readonly kinds?: readonly string[];
  readonly type: string;
  /** Where: `*` stands for anything, `[]` for any position in a list. */
  readonly place: string;
  /** What stands there; absent: anything. */
  readonly now?: readonly string[];
  readonly reason: string;
}

export const knownHarmless: readonly KnownHarmless[] = list;

/** Is a mutant that got through one that changes nothing? */
export function isKnown({ kinds, type, place, now }: KnownHarmless, failure: Failure): boolean {
  return (
    (kinds === undefined || kinds.includes(failure.kind)) &&
    (type === "*" || type === failure.type) &&
    (now === undefined || now.includes(failure.now)) &&
    fits(place, failure.place.replace(/\[\d+\]/g, "[]"))
  );
}

function fits(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.[\]\\^$+?(){}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
