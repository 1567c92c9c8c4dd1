import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { matchesPattern } from "../../access/github/codeowners/patternMachine.ts";

/**
 * Holds the CODEOWNERS matcher against the conformance table of hmarr/codeowners (MIT), which this project did not write and does not
 * carry: it comes out of the published Go module, pinned by checksum.
 */
const table = {
  module: "github.com/hmarr/codeowners",
  version: "v1.2.1",
  sum: "h1:+9yndrwG0UVP1GkLBEQMSbSUNeLpbrbL924SRthA/9k=",
};

interface PatternCase {
  readonly name: string;
  readonly pattern: string;
  readonly paths: { readonly [path: string]: boolean };
}

function downloadTable(): readonly PatternCase[] {
  const answer = execFileSync("go", ["mod", "download", "-json", `${table.module}@${table.version}`], {
    encoding: "utf8",
  });
  const { Dir, Sum } = JSON.parse(answer) as { readonly Dir: string; readonly Sum: string };
  if (Sum !== table.sum) throw new Error(`${table.module}@${table.version} has checksum "${Sum}", not "${table.sum}".`);
  return JSON.parse(readFileSync(join(Dir, "testdata", "patterns.json"), "utf8")) as readonly PatternCase[];
}

function tell(passed: number, failed: number): void {
  process.stdout.write(`CODEOWNERS patterns of ${table.module} ${table.version}: ${passed} agree, ${failed} do not.\n`);
  if (process.env.KEYHOLDER_RESULTS) writeFileSync(process.env.KEYHOLDER_RESULTS, JSON.stringify({ passed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  const cases = downloadTable().flatMap(({ name, pattern, paths }) =>
    Object.entries(paths).map(([path, expected]) => ({ name, pattern, path, expected })),
  );
  const wrong = cases.filter(({ pattern, path, expected }) => matchesPattern(pattern, path) !== expected);
  for (const { name, pattern, path, expected } of wrong)
    process.stderr.write(`${name}: "${pattern}" should ${expected ? "" : "not "}match "${path}".\n`);
  tell(cases.length - wrong.length, wrong.length);
} catch (failure) {
  process.stderr.write(
    `conformance table: ${failure instanceof Error ? failure.message : String(failure)} Install Go, which brings the table.\n`,
  );
  process.exitCode = 2;
}
