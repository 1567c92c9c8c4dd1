import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OpaFile } from "./opaFiles.ts";

/** What `opa --data` loads from a folder. */
const loaded = /\.(rego|json|ya?ml)$/;

/**
 * Every file of a folder that Open Policy Agent would load, sorted; none where there is no folder.
 *
 * @throws where something cannot be read, or the folder is none.
 */
export function foundFiles(directory: string): readonly OpaFile[] {
  if (!existsSync(directory)) return [];
  if (!statSync(directory).isDirectory()) throw new Error("DIR is not a folder");
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => loaded.test(name) && statSync(join(directory, name)).isFile())
    .sort()
    .map((name) => ({ name, text: readFileSync(join(directory, name), "utf8") }));
}
