import type { Finding, ResourceRule } from "../../../rule.ts";
import type { Properties } from "../../../../../access/stack/resource.ts";
import { isHidden, shown, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** A field with one good value. */
export interface Demand {
  /** Place of the field, for example `rules.nonFastForward`. */
  readonly path: string;
  readonly wanted: boolean | string;
  /** The provider's own default is the good value, so the field may be left out. */
  readonly orAbsent?: true;
  /** What follows from any other value, as the rest of a sentence: `so a force push can rewrite history`. */
  readonly so: string;
}

/** A check that one field has its one good value. */
export function mustBe(demand: Demand): ResourceRule["check"] {
  return ({ properties }) => demandOf(properties, demand);
}

/** The finding where a field has not its one good value. */
export function demandOf(properties: Properties, { path, wanted, orAbsent, so }: Demand): readonly Finding[] {
  const value = valueAt(properties, path);
  if (isHidden(value) || value === wanted || (orAbsent && value === undefined)) return [];
  const what = value === undefined ? "It is not set" : `${shown(value)} is not "${wanted}"`;
  return [{ id: `Field::${path}`, field: path, message: `${what}, ${so}.` }];
}
