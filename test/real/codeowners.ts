import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspectCodeowners } from "../../access/github/codeowners/inspectCodeowners.ts";

/** What was counted in one real file; nothing of its content. */
export type RealCodeownersCounts = {
  readonly rules: number;
  readonly findingsByCode: Readonly<Record<string, number>>;
};

/** The counts of every `*.txt` in the directory, by file name; codes in alphabetical order. */
export function inspectRealCodeowners(dir: string): Readonly<Record<string, RealCodeownersCounts>> {
  const files = readdirSync(dir).filter((file) => file.endsWith(".txt"));
  return Object.fromEntries(
    files.sort().map((file) => {
      const { lines, findings } = inspectCodeowners(readFileSync(join(dir, file), "utf8"));
      const byCode = Map.groupBy(findings, ({ code }) => code);
      const counts = [...byCode]
        .map(([code, found]) => [code, found.length] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return [file, { rules: lines.rule, findingsByCode: Object.fromEntries(counts) }];
    }),
  );
}
