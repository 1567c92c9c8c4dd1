import type { Problem } from "../problem.ts";
import { suggest } from "./suggest.ts";
import { inQuotes } from "../inQuotes.ts";

/** A reference to a declared thing, and where it stands. */
export interface Reference {
  readonly path: string;
  readonly id: string;
}

/** So many misspelt names get a suggestion; a hostile file shall not buy time with a million of them. */
const mostSuggestions = 100;

/** A problem for each reference that is no key of the collection; `what` with its article, for example `"an account"`. */
export function undeclared(
  references: readonly Reference[],
  what: string,
  collection: string,
  declared: object,
): readonly Problem[] {
  const missing = references.filter(({ id }) => !Object.hasOwn(declared, id));
  return missing.map(({ path, id }, at) => ({
    path,
    message: `${inQuotes(id)} is not ${what}.`,
    fix: fixFor(id, collection, at < mostSuggestions ? Object.keys(declared) : []),
  }));
}

function fixFor(id: string, collection: string, declared: readonly string[]): string {
  if (!/^[\w-]{1,64}$/.test(id)) return `Name one that is declared in ${collection}.`;
  return `Declare ${id} in ${collection} or correct the name${suggest(id, declared)}.`;
}
