import { compareText } from "../../model/index.ts";
import { type DefinitionTable, definitionTable } from "../ownership/containers/definitionTable.ts";
import { workloads } from "../ownership/containers/workloads.ts";

/** How workloads are written and what they must not say, under `data.keyholder_definitions`. The same for every stack. */
export interface OpaDefinitions {
  /** Which definition a type has. */
  readonly types: { readonly [type: string]: string };
  readonly definitions: { readonly [name: string]: DefinitionTable };
}

/** Types that are written alike share one definition, called after the first of them. */
export function opaDefinitions(): OpaDefinitions {
  const sorted = [...workloads].sort(([a], [b]) => compareText(a, b));
  const first = new Map<unknown, string>();
  for (const [type, shape] of sorted) if (!first.has(shape)) first.set(shape, type);
  return {
    types: Object.fromEntries(sorted.map(([type, shape]) => [type, first.get(shape) ?? type])),
    definitions: Object.fromEntries(
      sorted
        .filter(([type, shape]) => first.get(shape) === type)
        .map(([type, shape]) => [type, definitionTable(shape)]),
    ),
  };
}
