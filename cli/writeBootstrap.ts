import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { awsConfig, iamDocuments } from "../access/index.ts";
import type { Problem } from "../model/index.ts";
import { githubText } from "../review/bootstrap/githubText.ts";
import { type BootstrapParts, jsonText, templateFile, templateText } from "./bootstrapText.ts";

/** Writes every format to a folder and tells each file; or the problem that stopped it. */
export function writeBootstrap(parts: BootstrapParts, directory: string): Problem | undefined {
  for (const [name, text] of bootstrapFiles(parts)) {
    const place = join(directory, name);
    try {
      mkdirSync(directory, { recursive: true });
      writeFileSync(place, text);
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      const fix = "Name a folder that can be written; files before this one were.";
      return { path: place, message: `it cannot be written: ${reason}.`, fix };
    }
    process.stdout.write(`wrote ${place}\n`);
  }
  return undefined;
}

function bootstrapFiles({ accounts, all, github }: BootstrapParts): readonly (readonly [name: string, text: string])[] {
  const perAccount = accounts.flatMap((account): readonly (readonly [string, string])[] => [
    [templateFile(account), templateText(account, all)],
    [`${account.key}.iam.json`, jsonText(iamDocuments(account))],
  ]);
  if (accounts.length < all.length) return perAccount;
  return [
    ...perAccount,
    ["github.txt", githubText(github)],
    ["aws-config.plan", awsConfig(all, "plan")],
    ["aws-config.apply", awsConfig(all, "apply")],
  ];
}
