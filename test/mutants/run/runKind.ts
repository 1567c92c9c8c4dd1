import type { MutantBase } from "../base/loadBase.ts";
import { shown } from "../kinds/shown.ts";
import type { Effect, HandWrittenKind, Mutant, MutantKind } from "../mutant.ts";
import type { Court } from "./court.ts";
import { mutantsOf } from "./mutantsOf.ts";

/** What became of the mutants of one kind in one stack; plain data. */
export interface KindResult {
  readonly kind: string;
  readonly does: Effect;
  readonly mutants: number;
  /** Those that were not blocked by what names the resource and the field; of a harmless kind, those that were blocked. */
  readonly wrong: readonly Failure[];
}

/** A mutant that got through, or a harmless one that did not. */
export interface Failure {
  readonly stack: string;
  readonly kind: string;
  readonly type: string;
  readonly resource: string;
  readonly place: string;
  readonly now: string;
  /** Rule, subject and field of what was said of it all the same. */
  readonly said: readonly string[];
}

/** Puts the mutants of a kind before the court. */
export function runKind(
  kind: MutantKind | HandWrittenKind,
  base: MutantBase,
  { hear }: Court,
  most: number,
): KindResult {
  const wrong: Failure[] = [];
  let mutants = 0;
  for (const mutant of mutantsOf(kind, base, most)) {
    mutants++;
    const { blocked, said } = hear(mutant);
    if (kind.does === "harmless" ? said.length === 0 : blocked) continue;
    const texts = said.map(({ rule, subject, field = "" }) => `${rule}: ${subject} ${field}`.trimEnd());
    wrong.push(failure(mutant, texts));
  }
  return { kind: kind.name, does: kind.does, mutants, wrong };
}

function failure({ stack, kind, resource, place, now }: Mutant, said: readonly string[]): Failure {
  return { stack, kind, type: resource.type, resource: resource.name, place, now: shown(now), said };
}
