import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

interface ImportFile {
  readonly nameTable: { readonly [name: string]: string };
  readonly resources: readonly { readonly type: string; readonly name: string; readonly logicalName?: string }[];
}

/**
 * Takes into the state what exists already, as docs/when-an-update-fails.md says: the import file of a preview, cut down to these resources
 * and completed with their ids.
 *
 * @param ids the id of each resource by `<type> <name>`, the type without its package.
 */
export async function importMade(sandbox: Sandbox, ids: { readonly [resource: string]: string }): Promise<void> {
  const file = join(sandbox.workspace.folder, "import.json");
  await sandbox.ok("preview", "--import-file", file);
  const { nameTable, resources } = JSON.parse(readFileSync(file, "utf8")) as ImportFile;
  const known = resources.flatMap((resource) => {
    const id = ids[`${resource.type.split(":").at(-1)} ${resource.logicalName ?? resource.name}`];
    return id === undefined ? [] : [{ ...resource, id }];
  });
  if (known.length !== Object.keys(ids).length) throw new Error(`The preview makes ${known.length} of them only.`);
  writeFileSync(file, JSON.stringify({ nameTable, resources: known }));
  await sandbox.ok("import", "--file", file, "--yes", "--skip-preview", "--generate-code=false", "--protect=false");
}
