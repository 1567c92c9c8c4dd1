import type { StackResource, Value } from "../../../access/stack/resource.ts";
import type { MutantBase } from "../base/loadBase.ts";
import type { MutantKind } from "../mutant.ts";
import { propertyDraft } from "./drafts.ts";

/** A property and its new value; without a value it is not given. */
export type Change = readonly [property: string, value: Value | undefined];

/** A kind that gives properties of one resource type other values. */
export function propertyKind(
  text: Omit<MutantKind, "of" | "inEngine">,
  type: string,
  change: (resource: StackResource, base: MutantBase) => Iterable<Change>,
): MutantKind {
  return {
    ...text,
    inEngine: true,
    *of(resource, base) {
      if (resource.type !== type) return;
      for (const [property, value] of change(resource, base)) yield propertyDraft(resource, property, value);
    },
  };
}
