import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type LoadedOwnership, loadOwnership } from "../loadOwnership.ts";

/**
 * What a changed source declares, before it is written: it is loaded in a copy of the project, whose folders are links to the real ones.
 *
 * @param root The folder that `stacks` lies in.
 */
export async function loadEdited(stack: string, text: string, root = "."): Promise<LoadedOwnership> {
  const copy = mkdtempSync(join(tmpdir(), "keyholder-edit-"));
  try {
    const folder = join("stacks", stack);
    mkdirSync(join(copy, folder), { recursive: true });
    linkAll(resolve(root), copy, "stacks");
    linkAll(resolve(root, "stacks"), join(copy, "stacks"), stack);
    linkAll(resolve(root, folder), join(copy, folder), "ownership.ts");
    writeFileSync(join(copy, folder, "ownership.ts"), text);
    return await loadOwnership({ root: copy, stack });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Everything of a folder but one entry: folders as links, files as copies. */
function linkAll(from: string, to: string, except: string): void {
  for (const name of readdirSync(from)) {
    if (name === except || name === ".git") continue;
    const source = join(from, name);
    if (statSync(source, { throwIfNoEntry: false })?.isDirectory()) symlinkSync(source, join(to, name), "junction");
    else if (/\.(ts|js|json|mjs|cjs|mts|cts)$/.test(name)) cpSync(source, join(to, name));
  }
}
