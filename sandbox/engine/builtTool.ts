import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cacheFolder.ts";

/** A tool that is made once from a folder of this project, and found again in the cache as long as the folder does not change. */
export interface ToolSource {
  /** Name in the cache, for example `pulumi`. */
  readonly name: string;
  /** The folder with its pinned sources. */
  readonly folder: string;
  /** What is said while it is made, for example "Building the Pulumi CLI 3.258.0 from its Go module (about 5 minutes, once)". */
  readonly progress: string;
  /** Makes the tool at this path, which does not exist yet; it is not moved from there if `inPlace`. */
  readonly make: (target: string) => Promise<void>;
  /** Set for what knows its own path, as a Python environment does. */
  readonly inPlace?: boolean;
}

/** The path of the tool, which is made first where the cache does not hold it. Two runs at once may both make it; one of the two stays. */
export async function builtTool({ name, folder, progress, make, inPlace = false }: ToolSource): Promise<string> {
  const target = join(cacheFolder(), `${name}-${digestOf(folder)}`);
  const done = inPlace ? join(target, ".done") : target;
  if (existsSync(done)) return target;
  mkdirSync(cacheFolder(), { recursive: true });
  process.stderr.write(`${progress} …\n`);
  const start = Date.now();
  if (inPlace) {
    rmSync(target, { recursive: true, force: true });
    await make(target);
    mkdirSync(done);
  } else {
    const unfinished = `${target}.${randomUUID()}`;
    try {
      await make(unfinished);
      renameSync(unfinished, target);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  process.stderr.write(`… done in ${Math.round((Date.now() - start) / 1_000)} s, kept in ${target}.\n`);
  return target;
}

function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}
