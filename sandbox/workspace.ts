import { copyFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ownership } from "../model/index.ts";

/** The day on which the examples live. */
const today = "2026-11-21";

/** A copy of this project's program in which stacks can be changed: the program itself is copied, what it imports is linked. */
export class Workspace {
  readonly folder: string;

  constructor(root: string, folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const file of ["index.ts", "package.json", "Pulumi.yaml"]) copyFileSync(join(root, file), join(folder, file));
    for (const linked of ["node_modules", "model", "declaration", "access", "components", "review", "cli"])
      symlinkSync(join(root, linked), join(folder, linked), "dir");
    // What looks for the stacks beside itself is copied.
    for (const copied of ["stacks", "policypacks"])
      cpSync(join(root, copied), join(folder, copied), { recursive: true });
  }

  /** Sets the configuration of a stack: the day of the examples, and no pauses after writes to GitHub, which the sandbox does not ask for. */
  configure(stack: string): void {
    writeFileSync(
      join(this.folder, "stacks", `Pulumi.${stack}.yaml`),
      `config:\n  keyholder:today: "${today}"\n  github:writeDelayMs: "0"\n`,
    );
  }

  /** Writes the declaration of a stack anew. */
  declare(stack: string, ownership: Ownership): void {
    writeFileSync(
      join(this.folder, "stacks", stack, "ownership.ts"),
      `export const ownership: unknown = ${JSON.stringify(ownership, undefined, 2)};\n`,
    );
  }
}
