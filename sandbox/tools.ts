import { chmodSync, copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** Fills a folder for PATH, and the Pulumi home beside it with the providers, as `pulumi plugin install` would. */
export function install(tools: Tools, { bin, home }: { readonly bin: string; readonly home: string }): void {
  const { root, pulumi, pulumiHasLanguageHost } = tools;
  mkdirSync(bin, { recursive: true });
  script(join(bin, "keyholder"), join(root, "cli/keyholder.js"));
  script(join(bin, "look"), join(root, "sandbox/look/main.ts"));
  if (pulumiHasLanguageHost) {
    writeFileSync(join(bin, "pulumi"), `#!/bin/sh\nexec '${pulumi}' "$@"\n`, { mode: 0o755 });
  } else {
    // The CLI takes the language host that lies beside itself, links resolved.
    place(pulumi, join(bin, "pulumi"));
    script(join(bin, "pulumi-language-nodejs"), join(root, "sandbox/engine/languageHost.ts"));
  }
  const provider = (name: string) => {
    const folder = join(home, "plugins", `resource-${name}-v${versionOf(root, `@pulumi/${name}`)}`);
    mkdirSync(folder, { recursive: true });
    return join(folder, `pulumi-resource-${name}`);
  };
  script(provider("aws"), join(root, "sandbox/aws/main.ts"));
  place(tools.githubProvider, provider("github"));
}

/** A program that runs a file of this project with this Node. */
function script(path: string, file: string): void {
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${file}' "$@"\n`);
  chmodSync(path, 0o755);
}

/** The same file at a second place: a hard link, or a copy where the two lie on different disks. */
function place(file: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(file, path);
  } catch {
    copyFileSync(file, path);
  }
}

function versionOf(root: string, packageName: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "node_modules", packageName, "package.json"), "utf8"));
  return (manifest as { readonly version: string }).version;
}
