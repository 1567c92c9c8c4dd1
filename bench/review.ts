import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { bigHarbor } from "./support/bigHarbor.ts";
import { changeOwners } from "./support/changeOwners.ts";
import { stateOf } from "./support/bigState.ts";

/**
 * What a review of two exports with 10,000 resources each and 200 real changes costs, over starting Node, reading and parsing both: at most 1.5, in
 * time and in memory; `node bench/review.ts`. Medians of one interleaved run.
 */
const runs = 9;
const changes = 200;

const ownership = bigHarbor(7);
const { state, changed } = changeOwners(stateOf(ownership, "big", "keyholder", 10_000), changes);
const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
mkdirSync(join(folder, "stacks", "big"), { recursive: true });
write("Pulumi.yaml", "name: keyholder\n");
write("stacks/Pulumi.big.yaml", 'config:\n  keyholder:today: "2026-11-21"\n');
write("stacks/big/ownership.ts", `export const ownership: unknown = ${JSON.stringify(ownership)};\n`);
write("before.json", JSON.stringify(state, undefined, 4));
write("after.json", JSON.stringify(changed, undefined, 4));
write(
  "memory.mjs",
  "process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS + '\\n'));\n",
);
write(
  "parse.mjs",
  "import { readFileSync } from 'node:fs'; globalThis.kept = ['before.json', 'after.json'].map((file) => JSON.parse(readFileSync(file, 'utf8')));\n",
);

const commands = {
  parse: ["parse.mjs"],
  review: [
    resolve("cli/keyholder.js"),
    "review",
    "--before",
    "before.json",
    "--after",
    "after.json",
    "--out",
    "report.json",
    "--json",
  ],
};
const taken = { parse: [] as number[], review: [] as number[] };
const memory = { parse: [] as number[], review: [] as number[] };
for (let run = -1; run < runs; run++)
  for (const name of ["parse", "review"] as const) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--import", "./memory.mjs", ...commands[name]], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    if (run < 0) continue;
    taken[name].push(performance.now() - start);
    memory[name].push(Number(/maxRSS (\d+)/.exec(stderr)?.[1]));
  }
const told = new Set(
  [...readFileSync(join(folder, "report.json"), "utf8").matchAll(/"(urn:pulumi:[^"]+)"/g)].map(([, urn]) => urn),
).size;
rmSync(folder, { recursive: true });

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ratio = (of: typeof taken) => (median(of.review) / median(of.parse)).toFixed(2);
process.stdout.write(
  `${changes} changes, ${told} told: review ${median(taken.review).toFixed(0)} ms, start, read and parse ${median(taken.parse).toFixed(0)} ms, ratio ${ratio(taken)}; memory ${(median(memory.review) / 1024).toFixed(0)} MiB, of parsing ${(median(memory.parse) / 1024).toFixed(0)} MiB, ratio ${ratio(memory)}\n`,
);
