import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ownership } from "../../../model/index.ts";
import { today } from "../../support/smallOwnership.ts";

/** The folder of a project for one test, removed after it. */
export function useTemporaryProject(): () => TemporaryProject {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "keyholder-project-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return () => ({
    root,
    write: (path, text) => {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    stack(name, ownership) {
      this.write(`stacks/${name}/ownership.ts`, `export const ownership = ${JSON.stringify(ownership)};`);
      this.write(`stacks/Pulumi.${name}.yaml`, `config:\n  keyholder:today: "${today}"\n`);
    },
  });
}

interface TemporaryProject {
  readonly root: string;
  /** Writes a file, by its path in the folder. */
  readonly write: (path: string, text: string) => void;
  /** Writes a stack that lives on the date that tests call today. */
  readonly stack: (name: string, ownership: Ownership) => void;
}
