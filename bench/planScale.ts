import { performance } from "node:perf_hooks";
import { grantsFromPlan } from "../access/grants/grantsFromPlan.ts";
import { planAccess } from "../access/planAccess.ts";
import { checkOwnership } from "../model/checks/index.ts";
import type { Ownership } from "../model/index.ts";
import { bigHarbor } from "./support/bigHarbor.ts";

/**
 * How planning grows: harbor with its services and repositories repeated, 1, 4 and 16 times. Prints the time of each size over that of
 * one harbor, per service: 1.0 is linear. Medians of interleaved runs; `node bench/planScale.ts`.
 */
const sizes = [1, 4, 16];
const runs = 5;

const work = {
  planAccess: (ownership: Ownership) => planAccess(ownership),
  checkOwnership: (ownership: Ownership) => checkOwnership(ownership, { today: "2026-11-21" }),
  grantsFromPlan: (_: Ownership, plan: ReturnType<typeof planAccess>) => grantsFromPlan(plan),
};

for (const [name, run] of Object.entries(work)) {
  const inputs = sizes
    .map((times) => ({ times, ownership: bigHarbor(times) }))
    .map((input) => ({ ...input, plan: planAccess(input.ownership) }));
  const times = inputs.map(() => [] as number[]);
  for (let round = 0; round <= runs; round++) {
    for (const [index, { ownership, plan }] of inputs.entries()) {
      const start = performance.now();
      run(ownership, plan);
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
  const perService = medians.map((median, index) => median / ((medians[0] ?? 1) * (sizes[index] ?? 1)));
  process.stdout.write(
    `${name}: ${sizes.map((size, index) => `${size * 25} services ${(medians[index] ?? 0).toFixed(0)} ms (${(perService[index] ?? 0).toFixed(2)} per service)`).join(", ")}\n`,
  );
}
