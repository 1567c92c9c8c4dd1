import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtTool } from "../../../sandbox/engine/builtTool.ts";
import { run } from "../../../sandbox/engine/run.ts";

const folder = "test/workflows/zizmor";

/** A finding of the linter, as far as it is told. */
export interface ZizmorFinding {
  readonly ident: string;
  readonly desc: string;
  readonly ignored: boolean;
}

/** zizmor, a security linter of workflows, in a Python environment of its own with a pinned version. */
export async function zizmor(): Promise<string> {
  const requirements = resolve(folder, "requirements.txt");
  const environment = await builtTool({
    name: "zizmor",
    folder,
    progress: "Installing zizmor from PyPI (a few seconds, once)",
    inPlace: true,
    make: async (target) => {
      await run("python3", ["-m", "venv", target], {
        missing: "python3 is not on PATH, and zizmor comes from PyPI. Install Python 3.11 or newer.",
      });
      const pip = join(target, "bin", "pip");
      await run(pip, ["install", "--quiet", "--no-deps", "--requirement", requirements]);
    },
  });
  return join(environment, "bin", "zizmor");
}

/**
 * What zizmor finds at its strictest without a network, ignored findings included.
 *
 * @throws when it could not look at everything, with what it said.
 */
export function lint(program: string, path: string): readonly ZizmorFinding[] {
  const args = [
    "--offline",
    "--no-config",
    "--strict-collection",
    "--no-progress",
    "--format",
    "json",
    "--persona",
    "pedantic",
    path,
  ];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: { PATH: process.env.PATH } });
  // 0 is no finding, 11 to 14 the severity of the worst; the rest is no answer.
  if (status !== 0 && (status === null || status < 11 || status > 14)) throw new Error(stderr);
  const findings: unknown = JSON.parse(stdout);
  if (!Array.isArray(findings)) throw new Error(`zizmor did not write a list: ${stdout.slice(0, 200)}`);
  return findings.map((each: ZizmorFinding) => ({ ident: each.ident, desc: each.desc, ignored: each.ignored }));
}

/** The version that runs, which must be the pinned one. */
export function zizmorVersion(program: string): { readonly found: string; readonly pinned: string } {
  const pinned = /==(\S+)/.exec(readFileSync(join(folder, "requirements.txt"), "utf8"))?.[1] ?? "";
  return { found: execFileSync(program, ["--version"], { encoding: "utf8" }).trim().split(" ").at(-1) ?? "", pinned };
}
