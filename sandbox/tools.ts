import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { githubProvider } from "./engine/githubProvider.ts";
import { motoServer } from "./engine/motoServer.ts";
import { pulumiCli } from "./engine/pulumiCli.ts";

/** What a sandbox runs on: found where it is installed, else made once and kept in the cache. */
export interface Tools {
  /** The project's folder. */
  readonly root: string;
  readonly pulumi: string;
  readonly pulumiHasLanguageHost: boolean;
  readonly githubProvider: string;
  readonly motoServer: string;
}

/**
 * Finds or makes every tool.
 *
 * @throws naming what is missing and how to get it.
 */
export async function findTools(root: string): Promise<Tools> {
  const { path, hasLanguageHost } = await pulumiCli(root);
  return {
    root,
    pulumi: path,
    pulumiHasLanguageHost: hasLanguageHost,
    githubProvider: await githubProvider(root),
    motoServer: await motoServer(root),
  };
}

/** Makes a folder that, first on PATH, gives the engine its CLI and its plugins. */
export function putOnPath(tools: Tools, folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(tools.githubProvider, join(folder, "pulumi-resource-github"));
  script(join(folder, "pulumi-resource-aws"), join(tools.root, "sandbox/aws/main.ts"));
  script(join(folder, "keyholder"), join(tools.root, "cli/keyholder.js"));
  symlinkSync(tools.pulumi, join(folder, "pulumi"));
  // An installed CLI finds its own language host.
  if (!tools.pulumiHasLanguageHost) {
    script(join(folder, "pulumi-language-nodejs"), join(tools.root, "sandbox/engine/languageHost.ts"));
  }
}

/** A program that runs a file of this project with this Node. */
function script(path: string, file: string): void {
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${file}' "$@"\n`);
  chmodSync(path, 0o755);
}
