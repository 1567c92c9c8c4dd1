import { spawn } from "node:child_process";

/** How a program is started. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What to say where there is no such program. */
  readonly missing?: string;
}

/**
 * The standard output of a program.
 *
 * @throws with the end of what it wrote when it fails, or with `missing` when there is no such program.
 */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const status = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" && options.missing !== undefined ? new Error(options.missing) : error),
    );
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  if (status === 0) return Buffer.concat(out).toString();
  const end = Buffer.concat([...out, ...errors])
    .toString()
    .trim()
    .slice(-2_000);
  throw new Error(`${[program, ...args].join(" ")} ended with ${status}:\n${end}`);
}
