import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { anySituation } from "./anySituation.ts";
import { compare } from "./compare.ts";

/**
 * Asks Keyholder and iam-simulate about many random situations, always the same. Another count and another seed may be given:
 * `node test/differential/iam/main.ts 100000 7`.
 */
const [count = 25_000, seed = 2026] = process.argv.slice(2).map(Number);

const seen = new Map<string, number>();
const news: string[] = [];
for (const situation of fc.sample(anySituation, { seed, numRuns: count })) {
  const { ours, theirs, because } = await compare(situation);
  const reason = typeof because === "string" ? because : (because.at(-1) ?? "");
  seen.set(reason, (seen.get(reason) ?? 0) + 1);
  if (because === "new") news.push(`Keyholder: ${ours}, iam-simulate: ${theirs}: ${JSON.stringify(situation)}`);
}

for (const [reason, times] of [...seen].sort(([, left], [, right]) => right - left))
  process.stdout.write(`${String(times).padStart(7)} ${reason}\n`);
for (const one of news) process.stderr.write(`${one}\n`);
process.stdout.write(
  `${count} situations with seed ${seed}: ${count - news.length} as expected, ${news.length} new.\n`,
);
// Tens of thousands of situations are one test.
const result = { passed: news.length === 0 ? 1 : 0, failed: news.length };
if (process.env.KEYHOLDER_RESULTS) writeFileSync(process.env.KEYHOLDER_RESULTS, JSON.stringify(result));
process.exitCode = result.failed === 0 ? 0 : 1;
