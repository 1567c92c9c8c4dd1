import { engineFile } from "./engineFile.ts";
import { readPreview } from "./readPreview.ts";
import { readState } from "./readState.ts";
import type { ReadFor, SourceKind, StackReading } from "./stackReading.ts";

/**
 * Reads a stack from what `pulumi preview --json --show-sames` or `pulumi stack export` has written. Never throws: whatever is cut off, of another
 * stack, or not understood is refused, so that it cannot be mistaken for a stack in which nothing is wrong.
 *
 * @param kind What it must be; absent: whichever it is.
 */
export function readStack(text: string, of: ReadFor, kind?: SourceKind): StackReading {
  const file = engineFile(text, kind, "unique");
  if ("refusals" in file) return file;
  return file.kind === "preview" ? readPreview(file.value, of) : readState(file.value, of);
}
