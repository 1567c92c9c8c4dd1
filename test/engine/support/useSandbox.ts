import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ownership } from "../../../model/index.ts";
import { Sandbox, type SandboxOptions } from "../../../sandbox/sandbox.ts";
import { findTools } from "../../../sandbox/tools.ts";
import { noteFigures } from "./figures.ts";

/** A sandbox for the tests of a `describe`: started before the first, ended after the last. */
export function useSandbox(
  stack: string,
  ownership: Ownership,
  options: Pick<SandboxOptions, "checkpoints"> = {},
): () => Sandbox {
  const folder = mkdtempSync(join(tmpdir(), `keyholder-${stack}-`));
  let sandbox: Sandbox | undefined;

  beforeAll(async () => {
    sandbox = await Sandbox.start({ tools: await findTools(process.cwd()), folder, stack, ownership, ...options });
  });

  afterAll(async () => {
    if (sandbox) noteFigures({ engineRuns: sandbox.engineRuns, calls: sandbox.calls.total });
    await sandbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return () => {
    if (sandbox === undefined) throw new Error("The sandbox did not start.");
    return sandbox;
  };
}
