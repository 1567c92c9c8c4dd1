import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Counts } from "./counts.ts";

/** So many differences are told; whoever has more blesses and reads the diff of the file. */
const mostDifferences = 40;

/** How `found` differs from the golden file, one line each; empty if not at all. */
export function differences(file: URL, found: Counts): readonly string[] {
  if (!existsSync(file)) return [`${fileURLToPath(file)} is missing. Run with --bless.`];
  const golden = leaves(JSON.parse(readFileSync(file, "utf8")));
  const now = leaves(found);
  const names = [...new Set([...golden.keys(), ...now.keys()])].filter((name) => golden.get(name) !== now.get(name));
  const lines = names
    .sort()
    .map((name) => `${name}: ${golden.get(name) ?? "nothing"} in the golden file, ${now.get(name) ?? "nothing"} now`);
  const more = lines.length - mostDifferences;
  return more > 0 ? [...lines.slice(0, mostDifferences), `… and ${more} more.`] : lines;
}

/** Writes the golden file anew. */
export function bless(file: URL, found: Counts): void {
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}

function leaves(counts: Counts, at = ""): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(counts).flatMap(([name, value]) => {
      const path = at === "" ? name : `${at} › ${name}`;
      return typeof value === "number" ? [[path, value] as const] : [...leaves(value, path)];
    }),
  );
}
