import type { Glob } from "./glob.ts";
import { globMatches } from "./globMatches.ts";
import { globsOverlap } from "./globsOverlap.ts";

/** A list of patterns, or everything else than it names. Letter case counts for all of them, or for none. */
export interface GlobElement {
  readonly negated: boolean;
  readonly globs: readonly Glob[];
}

/** May a text be in both? Says no only where there is none. */
export function touches(element: GlobElement, glob: Glob): boolean {
  return element.negated ? !someHoldsAll(element, glob) : someOverlaps(element, glob);
}

/** Is every text of the glob in the element? Says yes only where it is so. */
export function covers(element: GlobElement, glob: Glob): boolean {
  return element.negated ? !someOverlaps(element, glob) : someHoldsAll(element, glob);
}

/** The patterns of an element taken apart, so that lists of hundreds of texts are asked quickly. */
interface Index {
  readonly texts: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly Glob[];
}

const indexes = new WeakMap<GlobElement, Index>();

function indexOf(element: GlobElement): Index {
  const known = indexes.get(element);
  if (known !== undefined) return known;
  const index = {
    texts: new Set(element.globs.flatMap((glob) => (glob.literal === undefined ? [] : [folded(glob, glob.literal)]))),
    keys: new Set(element.globs.map(({ key }) => key)),
    patterns: element.globs.filter(({ literal }) => literal === undefined),
  };
  indexes.set(element, index);
  return index;
}

function folded({ ignoreCase }: Glob, text: string): string {
  return ignoreCase ? text.toLowerCase() : text;
}

function someOverlaps(element: GlobElement, glob: Glob): boolean {
  const { literal, ignoreCase } = glob;
  if (literal === undefined || element.globs[0]?.ignoreCase !== ignoreCase)
    return element.globs.some((other) => globsOverlap(other, glob));
  const { texts, patterns } = indexOf(element);
  return texts.has(folded(glob, literal)) || patterns.some((other) => globsOverlap(other, glob));
}

/** Is every text of the glob one of a single pattern? Exact for texts, for `*` and for the same pattern; else says no. */
function someHoldsAll(element: GlobElement, glob: Glob): boolean {
  const { texts, keys, patterns } = indexOf(element);
  if (patterns.some(isAnything)) return true;
  const { literal, ignoreCase } = glob;
  const comparable = element.globs[0]?.ignoreCase === true || !ignoreCase;
  if (!comparable) return false;
  if (literal === undefined) return keys.has(glob.key);
  return (
    texts.has(element.globs[0]?.ignoreCase === true ? literal.toLowerCase() : literal) ||
    patterns.some((other) => globMatches(other, literal))
  );
}

function isAnything({ tokens: [only, ...others] }: Glob): boolean {
  return only?.kind === "many" && !only.exceptColon && others.length === 0;
}
