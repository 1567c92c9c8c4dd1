import { compareText } from "../model/index.ts";

export { compareText };

/** The entries of a record, sorted by key: the order in which a declaration is written never shows. */
export function sortedEntries<V>(record: { readonly [key: string]: V } | undefined): readonly (readonly [string, V])[] {
  return Object.entries(record ?? {}).sort(([a], [b]) => compareText(a, b));
}

/** A copy, sorted by the text that `key` gives. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compareText(key(a), key(b)));
}

/** Sorted, each text once. */
export function sortedUnique(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
