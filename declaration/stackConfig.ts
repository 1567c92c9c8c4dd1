import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Problem } from "../model/index.ts";

/** What `stacks/Pulumi.<stack>.yaml` configures, as text by key; secrets are left out. Or why it cannot be told. */
export type StackConfig = { readonly config: { readonly [key: string]: string } } | { readonly problem: Problem };

/**
 * The configuration of a stack; empty where there is none.
 *
 * @param root The folder that `stacks` lies in.
 */
export function stackConfig(stack: string, root = "."): StackConfig {
  const file = `stacks/Pulumi.${stack}.yaml`;
  const path = `${root}/${file}`;
  if (!existsSync(path)) return { config: {} };
  try {
    const settings = parse(readFileSync(path, "utf8")) as {
      readonly config?: { readonly [key: string]: unknown };
    } | null;
    const plain = Object.entries(settings?.config ?? {}).filter(([, value]) => typeof value !== "object");
    return { config: Object.fromEntries(plain.map(([key, value]) => [key, String(value)])) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const message = `It cannot be read: ${reason.replace(/[.:]$/, "")}.`;
    return { problem: { path: file, message, fix: "Correct the file." } };
  }
}
