import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../../model/index.ts";

/**
 * Replaces a file in one step: at every moment it holds the old text or the new one. Returns why it was not done, where it was not.
 *
 * @param expected The text that the file must still hold.
 */
export function writeUnlessChanged(file: string, expected: string, text: string): Problem | undefined {
  try {
    const real = realpathSync(file);
    const waiting = join(dirname(real), `.keyholder-${process.pid}.tmp`);
    try {
      writeFileSync(waiting, text, { flag: "wx" });
      chmodSync(waiting, statSync(real).mode);
      if (readFileSync(real, "utf8") !== expected)
        return { path: file, message: "It has changed meanwhile.", fix: "Run the command again; nothing was written." };
      renameSync(waiting, real);
      return undefined;
    } finally {
      rmSync(waiting, { force: true });
    }
  } catch (error) {
    const reason = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
    return { path: file, message: `It cannot be written: ${reason}.`, fix: "Make it a file that can be written." };
  }
}
