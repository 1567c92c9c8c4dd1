import type { StackResource } from "../../../access/stack/resource.ts";
import { isMutated } from "../base/isMutated.ts";
import type { MutantBase } from "../base/loadBase.ts";
import type { Draft, Edit, HandWrittenKind, Mutant, MutantKind } from "../mutant.ts";

/**
 * The mutants of one kind, one after the other, always the same. What comes out as it was is none.
 *
 * @param most At most so many of each field of each resource; which of them changes from resource to resource, so that all come in turn.
 */
export function* mutantsOf(kind: MutantKind | HandWrittenKind, base: MutantBase, most: number): Iterable<Mutant> {
  const { stack } = base;
  const { name, does } = kind;
  if ("beside" in kind) {
    for (const resource of kind.beside(base))
      yield { kind: name, does, stack, resource, edit: { op: "add", resource }, place: resource.type, now: "there" };
    return;
  }
  for (const [at, resource] of base.resources.filter(isMutated).entries()) {
    const before = textOf(resource);
    for (const draft of chosen(kind.of(resource, base), most, at)) {
      const edit = draft.edit();
      if (changes(edit, before)) yield { kind: name, does, stack, resource, ...draft, edit };
    }
  }
}

function* chosen(drafts: Iterable<Draft>, most: number, turn: number): Iterable<Draft> {
  if (most === Number.POSITIVE_INFINITY) {
    yield* drafts;
    return;
  }
  for (const [, group] of Map.groupBy(drafts, ({ field, place }) => field ?? place)) {
    const step = Math.max(1, group.length / most);
    for (let nth = 0; nth < Math.min(most, group.length); nth++)
      yield group[(turn + Math.floor(nth * step)) % group.length] as Draft;
  }
}

function changes(edit: Edit, before: string): boolean {
  return edit.op === "drop" || textOf(edit.resource) !== before;
}

function textOf({ urn, properties, provider, options }: StackResource): string {
  return JSON.stringify([urn, properties, provider?.urn, options]);
}
