import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Analyzer } from "./support/analyzer.ts";
import { writeEmptyPack } from "./support/emptyPack.ts";

/**
 * How long the pack takes from its start to the list of its rules, over the smallest pack in JavaScript: at most 1.1. Medians of interleaved runs;
 * `node bench/packStartUp.ts`.
 */
const runs = 15;
const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
const packs = { empty: writeEmptyPack(join(folder, "empty")), ours: resolve("policypacks/ownership") };
const times: { readonly [pack in keyof typeof packs]: number[] } = { empty: [], ours: [] };

for (let run = 0; run <= runs; run++) {
  for (const name of ["empty", "ours"] as const) {
    const start = performance.now();
    const analyzer = await Analyzer.start(packs[name]);
    await analyzer.info();
    if (run > 0) times[name].push(performance.now() - start);
    analyzer.end();
  }
}
rmSync(folder, { recursive: true });
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
process.stdout.write(
  `list of rules: ${median(times.ours).toFixed(0)} ms, smallest pack ${median(times.empty).toFixed(0)} ms, ratio ${(median(times.ours) / median(times.empty)).toFixed(2)}\n`,
);
