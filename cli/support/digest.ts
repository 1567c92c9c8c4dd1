import { createHash } from "node:crypto";
import manifest from "../../package.json" with { type: "json" };

/** As in package.json. */
export const keyholderVersion: string = manifest.version;

/** Hexadecimal; of a text as UTF-8. */
export function sha256(of: string | Buffer): string {
  return createHash("sha256").update(of).digest("hex");
}
