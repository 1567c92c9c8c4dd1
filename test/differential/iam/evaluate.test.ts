import fc from "fast-check";
import disagreements from "../../cases/iamDisagreements.json" with { type: "json" };
import table from "../../cases/iamSituations.json" with { type: "json" };
import { anySituation } from "./anySituation.ts";
import { askKeyholder } from "./askKeyholder.ts";
import { askSimulator } from "./askSimulator.ts";
import { compare } from "./compare.ts";
import { kinds } from "./kinds.ts";
import type { Situation, Verdict } from "./situation.ts";

interface Case extends Situation {
  readonly name: string;
  readonly verdict: Verdict;
}

interface Disagreement extends Situation {
  readonly kind: string;
  readonly name: string;
  readonly ours: Verdict;
  readonly theirs: Verdict;
  readonly right: "ours" | "theirs" | "unclear";
  readonly why: string;
  readonly source: string;
}

// The files say of no element what kind of text it is.
const situations = table as unknown as readonly Case[];
const known = disagreements as unknown as readonly Disagreement[];

describe("evaluate and iam-simulate", () => {
  it("agree on random situations, but for what is known", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anySituation, async (situation) => {
        const { ours, theirs, because } = await compare(situation);
        expect({ ours, theirs, because }).not.toMatchObject({ because: "new" });
        seen.set(ours, (seen.get(ours) ?? 0) + 1);
      }),
      { numRuns: 2_500, seed: 20_261_121 },
    );
    expect(Math.min(...seen.values())).toBeGreaterThan(300);
    expect([...seen.keys()].sort()).toEqual(["allowed", "explicitly-denied", "implicitly-denied"]);
  }, 60_000);

  it.each(situations.map((one) => [one.name, one] as const))("agree with AWS: %s", async (_, one) => {
    expect({ ours: askKeyholder(one), theirs: await askSimulator(one) }).toEqual({
      ours: one.verdict,
      theirs: one.verdict,
    });
  });
});

describe("known disagreements", () => {
  it.each(known.map((one) => [one.name, one] as const))("stand as they are written: %s", async (_, one) => {
    const { policies, request } = one;
    const { ours, theirs, because } = await compare({ policies, request });
    expect({ ours, theirs, because }).toEqual({ ours: one.ours, theirs: one.theirs, because: [one.kind] });
  });

  it("are one case at least of every kind, and of no other", () => {
    expect(new Set(known.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ name }) => name)));
  });

  it("leave nothing where the other side is right", () => {
    expect(known.filter(({ right }) => right !== "ours" && right !== "unclear")).toEqual([]);
  });
});
