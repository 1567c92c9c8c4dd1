import { spawnSync } from "node:child_process";

/** What a run of the command line said. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line on the Node that runs the tests. */
export function runKeyholder(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/keyholder.js", ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    maxBuffer: 1 << 28,
  });
  return { exitCode: status, stdout, stderr };
}
