import { copyFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ownership } from "../model/index.ts";

/** A copy of this project's program in which stacks can be changed: the program itself is copied, what it imports is linked. */
export class Workspace {
  readonly folder: string;

  constructor(root: string, folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const file of ["index.ts", "package.json", "Pulumi.yaml"]) copyFileSync(join(root, file), join(folder, file));
    for (const linked of ["node_modules", "model", "access", "components", "review", "cli"])
      symlinkSync(join(root, linked), join(folder, linked), "dir");
    cpSync(join(root, "stacks"), join(folder, "stacks"), { recursive: true });
  }

  /** Writes the declaration of a stack, which may be a new one; it lives on the day of the examples. */
  declare(stack: string, ownership: Ownership): void {
    const folder = join(this.folder, "stacks", stack);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "ownership.ts"),
      `export const ownership: unknown = ${JSON.stringify(ownership, undefined, 2)};\n`,
    );
  }
}
