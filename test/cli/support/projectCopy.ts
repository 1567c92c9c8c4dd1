import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of the project's stacks in which a command may write, with the real model beside it; the process stands in it until it is left. */
export function projectCopy(): { readonly root: string; readonly leave: () => void } {
  const project = process.cwd();
  const root = mkdtempSync(join(tmpdir(), "keyholder-project-"));
  cpSync(join(project, "stacks"), join(root, "stacks"), { recursive: true });
  symlinkSync(join(project, "model"), join(root, "model"), "junction");
  process.chdir(root);
  return {
    root,
    leave: () => {
      process.chdir(project);
      rmSync(root, { recursive: true });
    },
  };
}
