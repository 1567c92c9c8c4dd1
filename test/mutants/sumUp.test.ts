import type { Failure } from "./run/runKind.ts";
import { sumText } from "./run/sumText.ts";
import { sumUp } from "./run/sumUp.ts";
import type { StackResult } from "./run/runStack.ts";
import { isKnown, type KnownHarmless, knownHarmless } from "./run/knownHarmless.ts";

const through: Failure = {
  stack: "lantern",
  kind: "dropped",
  type: "aws:iam/role:Role",
  resource: "main/deploy",
  place: "tags[3].description",
  now: "nothing",
  said: [],
};
const known: KnownHarmless = { kinds: ["dropped"], type: "aws:iam/role:Role", place: "tags[].*", reason: "A text." };

function stack(wrong: readonly Failure[], does: "removes" | "harmless" = "removes"): StackResult {
  return {
    stack: "lantern",
    resources: 1,
    rules: 1,
    before: [],
    kinds: [{ kind: "dropped", does, mutants: 5, wrong }],
  };
}

describe("isKnown", () => {
  it.each([
    ["the same", known, true],
    ["every kind and every type", { type: "*", place: "*", reason: "A text." }, true],
    ["another kind", { ...known, kinds: ["emptied"] }, false],
    ["another type", { ...known, type: "aws:iam/policy:Policy" }, false],
    ["another place", { ...known, place: "tags[]" }, false],
    ["another value", { ...known, now: ["null"] }, false],
  ] as const)("compares kind, type, place and value: %s", (_, entry, answer) => {
    expect(isKnown(entry, through)).toBe(answer);
  });
});

describe("knownHarmless", () => {
  it("gives a reason for each entry, and takes back no entry twice", () => {
    for (const { reason } of knownHarmless) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
    expect(new Set(knownHarmless.map((entry) => JSON.stringify({ ...entry, reason: "" }))).size).toBe(
      knownHarmless.length,
    );
  });
});

describe("sumUp", () => {
  it("counts what was blocked, what got through, and what was blocked by something else", () => {
    const weakly = { ...through, said: ["resource-is-planned: role other"] };
    expect(sumUp([stack([through, weakly])], []).kinds).toEqual([
      { kind: "dropped", does: "removes", mutants: 5, killed: 3, harmless: 0, weakly: [weakly], survived: [through] },
    ]);
  });

  it("takes away what is known to be harmless, and tells which entry nothing needs", () => {
    const other = { ...known, place: "name" };
    const { kinds, unneeded } = sumUp([stack([through])], [known, other]);
    expect(kinds[0]).toMatchObject({ killed: 4, harmless: 1, survived: [] });
    expect(unneeded).toEqual([other]);
  });

  it("forgives nothing that is said of a harmless mutant", () => {
    const said = { ...through, said: ["resource-equals-the-plan: role main/deploy tags"] };
    expect(sumUp([stack([said], "harmless")], [known]).kinds[0]).toMatchObject({ harmless: 4, weakly: [said] });
  });
});

describe("sumText", () => {
  it("ends with the numbers, after a line for each mutant that got through", () => {
    const lines = sumText(sumUp([stack([through])], [])).split("\n");
    expect(lines.slice(-3)).toEqual([
      "survived, dropped: 1 of aws:iam/role:Role, such as lantern main/deploy: tags[3].description = nothing",
      "1 kinds, 5 mutants: 4 killed, 0 known to be harmless, 0 weakly killed, 1 survived.",
      "0 harmless kinds, 0 mutants: 0 blocked.",
    ]);
  });
});
