import type { StackResource } from "../../access/stack/resource.ts";
import { subjectOf } from "../../access/stack/subject.ts";
import { loadBase, type MutantBase } from "./base/loadBase.ts";
import { kinds } from "./kinds/index.ts";
import type { Effect, Edit, Mutant } from "./mutant.ts";
import { mutantsOf } from "./run/mutantsOf.ts";

/** A mutant as plain data, for a program that registers the resources of a stack with changes. */
export interface EngineEdit {
  readonly stack: string;
  readonly kind: string;
  readonly does: Effect;
  readonly op: Edit["op"];
  /** What the program registers for it otherwise; absent for a resource that is added. */
  readonly instead?: string;
  /** What to register, with its place, inputs, provider and options; absent where it is dropped. */
  readonly resource?: StackResource;
  /** Providers to register as well. */
  readonly beside: readonly StackResource[];
  /** What a mandatory violation has to name: of a dropped resource the subject, of all others the URN; and the field, or a place in it. */
  readonly named: { readonly urn?: string; readonly subject: string; readonly field?: string };
}

/** Mutants for the real engine, of both stacks, always the same; see {@link sampleOf}. */
export async function sampleForEngine(count: number): Promise<readonly EngineEdit[]> {
  return sampleOf(count, [await loadBase("lantern"), await loadBase("harbor")]);
}

/**
 * Mutants that reach the pack of a real engine: of every kind one, then of every kind a second one, until there are enough. No two of them
 * touch one resource, so that one preview can hold all mutants of a stack.
 */
export function sampleOf(count: number, bases: readonly MutantBase[]): readonly EngineEdit[] {
  const engineKinds = kinds.filter(({ inEngine, does }) => inEngine && does !== "harmless");
  const sources = engineKinds.map((kind, at) =>
    bases.map((_, nth) => mutantsFor(kind, bases[(at + nth) % bases.length])),
  );
  const touched = new Set<string>();
  const sample: EngineEdit[] = [];
  for (let round = 0; sample.length < count && round < count; round++) {
    for (const source of sources) {
      const mutant = nextUntouched(source[round % source.length], touched);
      if (mutant !== undefined && sample.length < count) sample.push(asEdit(mutant));
    }
  }
  return sample;
}

function mutantsFor(kind: (typeof kinds)[number], base: MutantBase | undefined): Iterator<Mutant> {
  return (base === undefined ? [] : mutantsOf(kind, base, 1))[Symbol.iterator]();
}

/** A provider is left as it is, since others go through it; what is taken away may be what a provider asks for. */
function nextUntouched(mutants: Iterator<Mutant> | undefined, touched: Set<string>): Mutant | undefined {
  for (let next = mutants?.next(); next?.done === false; next = mutants?.next()) {
    const { resource, edit, now } = next.value;
    const isTaken = edit.op === "replace" && now === undefined;
    if (isTaken || touched.has(resource.urn) || resource.type.startsWith("pulumi:providers:")) continue;
    touched.add(resource.urn);
    return next.value;
  }
  return undefined;
}

function asEdit({ stack, kind, does, edit, resource, field }: Mutant): EngineEdit {
  const shown = edit.op === "drop" ? resource : edit.resource;
  return {
    stack,
    kind,
    does,
    op: edit.op,
    ...(edit.op !== "add" && { instead: resource.urn }),
    ...(edit.op !== "drop" && { resource: edit.resource }),
    beside: edit.op === "replace" ? (edit.beside ?? []) : [],
    named: {
      ...(edit.op !== "drop" && { urn: shown.urn }),
      subject: subjectOf(shown),
      ...(field !== undefined && { field }),
    },
  };
}
