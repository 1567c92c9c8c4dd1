import { type EngineFile, engineFile } from "../../access/stack/read/engineFile.ts";
import type { SourceKind } from "../../access/stack/read/stackReading.ts";
import { readBytes } from "../../declaration/readInput.ts";
import { inQuotes, type Problem } from "../../model/index.ts";
import { sha256 } from "../support/digest.ts";

/** A file of the engine with the digest of its bytes, or why nothing can be concluded from it. */
export type ReadSource =
  | (EngineFile & { readonly file: string; readonly sha256: string })
  | { readonly refusals: readonly Problem[] };

/** The state of a stack with twenty thousand resources has as much. A larger file is refused, so that memory stays bounded. */
const mostBytes = 128 * 1024 * 1024;

/** Reads and parses a file; `-` is the standard input. */
export async function readSource(file: string, kind: SourceKind | undefined): Promise<ReadSource> {
  const name = file === "-" ? "standard input" : file;
  const input = await readBytes(file, mostBytes);
  if ("reason" in input) {
    const message = `It cannot be read: ${inQuotes(input.reason)}.`;
    return { refusals: [{ path: name, message, fix: "Name a file that can be read." }] };
  }
  const digest = sha256(input.bytes);
  const read = engineFile(input.bytes.toString("utf8"), kind, "any");
  if ("refusals" in read)
    return { refusals: read.refusals.map((each) => ({ ...each, path: `${name}: ${each.path}` })) };
  return { ...read, file, sha256: digest };
}
