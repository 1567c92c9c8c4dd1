import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { startCommand, type Ended } from "../../../sandbox/command.ts";
import type { Sandbox } from "../../../sandbox/sandbox.ts";
import type { Job, Step } from "../support/workflow.ts";
import { record } from "../support/workflow.ts";

/** What of the engine's surroundings a step gets from the sandbox and not from the workflow, since neither AWS nor GitHub is there. */
const ofTheSandbox = new Set(["PULUMI_BACKEND_URL", "AWS_CONFIG_FILE", "GITHUB_TOKEN"]);

/** Answers as `gh` does, out of files of the folder, and writes down what it was asked. */
const gh = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_FOLDER/asked"
case "$*" in
  *"/pulls "*) cat "$GH_FOLDER/pulls" ;;
  *--paginate*) cat "$GH_FOLDER/comments" ;;
  *"issue list"*) cat "$GH_FOLDER/issues" ;;
  *--input*) cp "\${@: -2:1}" "$GH_FOLDER/body" ;;
esac
`;

/** A machine on which the jobs of a workflow run in a sandbox: each job with a folder of its own, scripts as GitHub starts them. */
export class Machine {
  readonly #sandbox: Sandbox;
  readonly #folder: string;
  /** Where \`gh\` finds its answers. */
  readonly gh: string;

  constructor(sandbox: Sandbox, folder: string) {
    this.#sandbox = sandbox;
    this.#folder = folder;
    this.gh = join(folder, "gh-answers");
    mkdirSync(join(folder, "bin"), { recursive: true });
    mkdirSync(this.gh, { recursive: true });
    writeFileSync(join(folder, "bin", "gh"), gh, { mode: 0o755 });
  }

  /** The folder that a job finds as RUNNER_TEMP. */
  temp(job: string): string {
    const folder = join(this.#folder, job);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Runs the script of a step. */
  async run(job: Job, step: Step, extra: { readonly [name: string]: string } = {}): Promise<Ended> {
    const file = join(this.temp(job.id), "script.sh");
    writeFileSync(file, String(step.whole.run));
    const said = { ...record(job.whole.env), ...record(step.whole.env) };
    const given = Object.entries(said).filter(
      ([name, value]) => !ofTheSandbox.has(name) && !String(value).includes("$"),
    );
    const { env } = this.#sandbox;
    const github = {
      GITHUB_REPOSITORY: "lantern-labs/access",
      GITHUB_REPOSITORY_OWNER: "lantern-labs",
      GITHUB_REF_NAME: "owner-of-storefront",
      GITHUB_SHA: "5f3a2b1c",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_RUN_ID: "42",
      GITHUB_STEP_SUMMARY: join(this.temp(job.id), "summary.md"),
      GITHUB_OUTPUT: join(this.temp(job.id), "output"),
      RUNNER_TEMP: this.temp(job.id),
      GH_FOLDER: this.gh,
    };
    return startCommand("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", file], {
      cwd: this.#sandbox.workspace.folder,
      env: {
        ...env,
        ...github,
        ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
        ...extra,
        PATH: [join(this.#folder, "bin"), env.PATH].join(delimiter),
      },
    }).ended;
  }
}
