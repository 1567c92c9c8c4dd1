import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Problem } from "../model/index.ts";

/**
 * The name in `Pulumi.yaml`, which stands in every URN.
 *
 * @param root The project's folder.
 */
export function projectName(root = "."): { readonly project: string } | { readonly problem: Problem } {
  const refuse = (message: string) => ({
    problem: { path: "Pulumi.yaml", message, fix: "Start it in the folder of the Pulumi project." },
  });
  try {
    const settings = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8")) as { readonly name?: unknown } | null;
    return typeof settings?.name === "string" ? { project: settings.name } : refuse("It has no name.");
  } catch {
    return refuse("It cannot be read.");
  }
}
