import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpaFile } from "./opaFiles.ts";

/**
 * Writes files so that none is ever seen half-written: all beside their places first, under names that Open Policy Agent does not load, and
 * then each is moved into its place.
 *
 * @throws what the file system says; then no file was replaced, unless a move failed.
 */
export function replaceFiles(directory: string, files: readonly OpaFile[]): void {
  mkdirSync(directory, { recursive: true });
  const moves = files.map(({ name, text }) => ({
    text,
    to: join(directory, name),
    from: join(directory, `.${name}.${randomUUID()}.tmp`),
  }));
  try {
    for (const { from, text } of moves) writeFileSync(from, text);
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}
