import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCodeowners } from "../../access/github/codeowners/parseCodeowners.ts";

/** What is wrong with how a real CODEOWNERS file was read, by file name; each line must be understood, or skipped with a finding. */
export function misreadCodeowners(dir: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(dir).filter((name) => name.endsWith(".txt"));
  return new Map(files.sort().map((name) => [name, misread(readFileSync(join(dir, name), "utf8"))]));
}

function misread(text: string): readonly string[] {
  const { loaded, lines, findings } = parseCodeowners(text);
  const written = text.replace(/\r?\n$/, "").split("\n").length;
  const named = new Set(findings.filter(({ severity }) => severity === "error").map(({ line }) => line));
  const unnamed = lines.filter(({ kind, line }) => kind === "skipped" && !named.has(line));
  return [
    ...(loaded ? [] : ["It was not loaded."]),
    ...(lines.length === written ? [] : [`${lines.length} of ${written} lines were read.`]),
    ...lines.filter(({ line }, at) => line !== at + 1).map(({ line }) => `Line ${line} is out of order.`),
    ...unnamed.map(({ line }) => `Line ${line} is skipped without a word.`),
  ];
}
