import { readFileSync, writeFileSync } from "node:fs";
import type { Counts } from "./counts.ts";

/** How `found` differs from the golden file, one line each; empty if not at all. A golden file that cannot be read is empty. */
export function differences(file: URL, found: Counts): readonly string[] {
  const golden = leaves(readGolden(file));
  const now = leaves(found);
  const names = [...new Set([...golden.keys(), ...now.keys()])].sort();
  return names
    .filter((name) => golden.get(name) !== now.get(name))
    .map((name) => `${name}: ${golden.get(name) ?? "nothing"} in the golden file, ${now.get(name) ?? "nothing"} now`);
}

/** Writes the golden file anew. */
export function bless(file: URL, found: Counts): void {
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}

function readGolden(file: URL): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function leaves(counts: Counts, at = ""): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(counts).flatMap(([name, value]) => {
      const path = at === "" ? name : `${at} › ${name}`;
      return typeof value === "number" ? [[path, value] as const] : [...leaves(value, path)];
    }),
  );
}
