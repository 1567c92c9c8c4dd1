import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command, Option } from "commander";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { formatProblem } from "../model/index.ts";
import { serveStanding } from "./look/serveStanding.ts";
import { Sandbox } from "./sandbox.ts";
import { findTools } from "./tools.ts";
import { welcome } from "./welcome.ts";

interface Options {
  readonly stack: string;
}

const root = resolve(import.meta.dirname, "..");

/** Opens a shell in a new sandbox, or runs one command in it; both end with everything gone. */
async function main(command: readonly string[], { stack }: Options): Promise<number> {
  const { ownership, problems } = await loadOwnership({ stack, root });
  if (ownership === undefined) {
    process.stderr.write(`${problems.map(formatProblem).join("\n")}\n`);
    return 2;
  }
  const tools = await findTools(root);
  const folder = mkdtempSync(join(tmpdir(), "keyholder-sandbox-"));
  const sandbox = await Sandbox.start({ tools, folder, stack, ownership });
  const standing = await serveStanding(() => sandbox.standing());
  const leave = () => process.exit(143);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, leave);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  try {
    const env = { ...sandbox.env, KEYHOLDER_SANDBOX: standing.url, PS1: "sandbox:\\W$ " };
    const [program, ...args] = command.length > 0 ? command : [process.env.SHELL ?? "/bin/sh"];
    if (command.length === 0 && process.stdin.isTTY) process.stderr.write(welcome(stack, sandbox.workspace.folder));
    return await inForeground(program ?? "/bin/sh", args, sandbox.workspace.folder, env);
  } finally {
    await Promise.all([standing.close(), sandbox.close()]);
  }
}

/** The exit code of a command that has the terminal; its interrupts are for it and not for the sandbox. */
function inForeground(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const ignore = () => {};
  process.on("SIGINT", ignore);
  return new Promise<number>((done) => {
    const child = spawn(program, args, { cwd, env, stdio: "inherit" });
    child.once("error", ({ message }) => {
      process.stderr.write(`${program} cannot be started: ${message}.\n`);
      done(2);
    });
    child.once("close", (code) => done(code ?? 1));
  }).finally(() => process.off("SIGINT", ignore));
}

const program = new Command("npm run sandbox --")
  .description(
    "try Keyholder without an account: the real Pulumi engine and GitHub provider, with AWS and GitHub on loopback",
  )
  .argument("[command...]", "what to run in the sandbox instead of a shell, for example: pulumi up --yes")
  .addOption(new Option("--stack <stack>", "stack under stacks/").default("lantern"))
  .passThroughOptions()
  .addHelpText(
    "after",
    "\nThe guide: docs/sandbox.md. Exit codes: those of the command, 2 where the sandbox did not start.",
  )
  .action(async (command: readonly string[], options: Options) => {
    try {
      process.exitCode = await main(command, options);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  });

await program.parseAsync();
