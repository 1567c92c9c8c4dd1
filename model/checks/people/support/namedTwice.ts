import type { Problem } from "../../../problem.ts";
import { inQuotes } from "../../../inQuotes.ts";
import { pathTo } from "../../pathTo.ts";
import { repeated } from "../../repeated.ts";

/** A problem for each text that an earlier entry of the list has already. */
export function namedTwice(path: readonly (string | number)[], list: readonly string[]): readonly Problem[] {
  const entries = [...list.entries()].filter(([, text]) => text !== "");
  return repeated(entries, ([, text]) => text).map(({ item: [at, text] }) => ({
    path: pathTo(...path, at),
    message: `${inQuotes(text)} is named twice.`,
    fix: "Remove one of the two.",
  }));
}
