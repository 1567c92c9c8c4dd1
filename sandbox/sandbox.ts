import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Ownership } from "../model/index.ts";
import { type Inventory, inventory } from "./aws/inventory.ts";
import { type Aws, startAws } from "./aws/startAws.ts";
import { CallLog } from "./calls.ts";
import { type Ended, type Running, startCommand } from "./command.ts";
import { sandboxEnvironment } from "./environment.ts";
import { identityIn } from "./identity.ts";
import { type RunningGitHub, startGitHub } from "./github/startGitHub.ts";
import { renderState } from "./github/renderState.ts";
import { seedGitHub } from "./github/seed.ts";
import { install, type Tools } from "./tools.ts";
import { Workspace } from "./workspace.ts";

/** Where a sandbox lives and what it begins with. */
export interface SandboxOptions {
  readonly tools: Tools;
  /** A folder for its files; made anew. */
  readonly folder: string;
  /** A stack under stacks/. */
  readonly stack: string;
  /** Its declaration. */
  readonly ownership: Ownership;
  /**
   * Whether the engine writes its state after every step and not only at the end; default true. Without, an update takes half the time, and
   * whoever kills it loses what it has done.
   */
  readonly checkpoints?: boolean;
}

/** What a run leaves behind. */
export interface Standing {
  readonly aws: Inventory;
  readonly github: ReturnType<typeof renderState>;
}

/**
 * One organisation before its first `pulumi up`: AWS and GitHub on loopback, a Pulumi backend in a folder, and a copy of the program.
 *
 * The engine, the GitHub provider and the program are the real ones. AWS is moto, and the AWS provider is the sandbox's own.
 */
export class Sandbox {
  readonly calls: CallLog;
  readonly aws: Aws;
  readonly github: RunningGitHub;
  readonly workspace: Workspace;
  readonly #options: SandboxOptions;
  #env: NodeJS.ProcessEnv = {};
  #engineRuns = 0;

  private constructor(options: SandboxOptions, calls: CallLog, aws: Aws, github: RunningGitHub) {
    this.#options = options;
    this.calls = calls;
    this.aws = aws;
    this.github = github;
    this.workspace = new Workspace(options.tools.root, join(options.folder, "program"));
  }

  static async start(options: SandboxOptions): Promise<Sandbox> {
    const { tools, folder, stack, ownership } = options;
    rmSync(folder, { recursive: true, force: true });
    install(tools, { bin: join(folder, "bin"), home: join(folder, "pulumi-home") });
    const calls = new CallLog();
    const aws = await startAws({ calls, moto: { command: tools.motoServer } });
    const github = await startGitHub({ calls, state: seedGitHub(ownership) });
    const sandbox = new Sandbox(options, calls, aws, github);
    sandbox.workspace.configure(stack);
    await sandbox.#enter();
    return sandbox;
  }

  /** The environment of every command in it. */
  get env(): NodeJS.ProcessEnv {
    return this.#env;
  }

  /** How often `pulumi` was started. */
  get engineRuns(): number {
    return this.#engineRuns;
  }

  /** Empties AWS, GitHub and the Pulumi backend, and begins again with what stood before the first `up`. */
  async reset(): Promise<void> {
    await this.aws.reset();
    Object.assign(this.github.state, seedGitHub(this.#options.ownership));
    await this.#enter();
  }

  /** Everything that stands in AWS and GitHub, without ids and times, so that two runs can be compared. */
  async standing(): Promise<Standing> {
    const places = Object.values(this.#options.ownership.accounts).map(({ id, region }) => ({
      accountId: id,
      regions: [...new Set([region, "us-east-1"])],
    }));
    return { aws: await inventory(this.aws.directUrl, places), github: renderState(this.github.state) };
  }

  /** Ends what it started; its files stay. */
  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.github.close()]);
  }

  /** Starts `pulumi <args>` for its stack and does not wait. */
  start(...args: readonly string[]): Running {
    this.#engineRuns += 1;
    return startCommand(
      join(this.#options.folder, "bin", "pulumi"),
      [...args, "--stack", this.#options.stack, "--non-interactive", "--color", "never"],
      { cwd: this.workspace.folder, env: this.#env },
    );
  }

  /** Runs any program of the sandbox's PATH in the folder of the program. */
  async run(program: string, ...args: readonly string[]): Promise<Ended> {
    const path = join(this.#options.folder, "bin", program);
    return startCommand(path, args, { cwd: this.workspace.folder, env: this.#env }).ended;
  }

  /** Runs `pulumi <args>` for its stack. */
  async pulumi(...args: readonly string[]): Promise<Ended> {
    return this.start(...args).ended;
  }

  /**
   * Runs `pulumi <args>`, which is expected to end well, and gives its standard output.
   *
   * @throws with what went wrong, which is at the end of what it wrote, when it does not.
   */
  async ok(...args: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await this.pulumi(...args);
    if (status === 0) return stdout;
    throw new Error(`pulumi ${args.join(" ")} ended with ${status}:\n${complaint(stdout)}\n${stderr}`);
  }

  async #enter(): Promise<void> {
    const { tools, folder, ownership, checkpoints = true } = this.#options;
    const state = join(folder, "state");
    rmSync(state, { recursive: true, force: true });
    mkdirSync(state, { recursive: true });
    this.#env = {
      ...sandboxEnvironment(tools.root, folder),
      ...(await identityIn(this.aws, ownership, folder)),
      GITHUB_BASE_URL: `${this.github.url}/`,
      GITHUB_OWNER: ownership.organisation.github.login,
      GITHUB_TOKEN: "sandbox",
      ...(!checkpoints && { PULUMI_EXPERIMENTAL: "true", PULUMI_SKIP_CHECKPOINTS: "true" }),
    };
    await this.ok("stack", "init");
  }
}

/** What the engine wrote, without the steps and the outputs of the stack, which are thousands of lines. */
function complaint(written: string): string {
  const from = written.indexOf("Diagnostics:\n");
  const to = written.indexOf("\nOutputs:\n", from);
  return from < 0 ? written : written.slice(from, to < 0 ? undefined : to);
}
