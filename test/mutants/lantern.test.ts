import { rules } from "../../policypacks/ownership/rules/index.ts";
import { isMutated } from "./base/isMutated.ts";
import { loadBase, type MutantBase } from "./base/loadBase.ts";
import { kinds } from "./kinds/index.ts";
import type { Mutant } from "./mutant.ts";
import { type Court, court } from "./run/court.ts";
import { knownHarmless } from "./run/knownHarmless.ts";
import { mutantsOf } from "./run/mutantsOf.ts";
import { runKind } from "./run/runKind.ts";
import { sumUp } from "./run/sumUp.ts";
import { sampleOf } from "./sampleForEngine.ts";

let base: MutantBase;
let few: MutantBase;
let judging: Court;

beforeAll(async () => {
  base = await loadBase("lantern");
  judging = court(base, rules);
  // The first resource of each type.
  const firsts = new Set([...base.byType.values()].flatMap(([first]) => first ?? []));
  few = { ...base, resources: base.resources.filter((resource) => firsts.has(resource)) };
}, 30_000);

function all(): readonly Mutant[] {
  return kinds.flatMap((kind) => [...mutantsOf(kind, few, 1)]);
}

describe("kinds", () => {
  it("are at least twenty-five, each with a name of its own and one sentence", () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    expect(kinds.filter(({ does }) => does !== "harmless").length).toBeGreaterThanOrEqual(25);
    for (const { what } of kinds) expect(what).toMatch(/^[A-Z].*\.$/);
  });

  it("each make a mutant of lantern", () => {
    for (const kind of kinds) expect([kind.name, [...mutantsOf(kind, base, 1)].length > 0]).toEqual([kind.name, true]);
  });
});

describe("mutantsOf", () => {
  it("makes the same mutants every time", () => {
    expect(all()).toEqual(all());
  });

  it("changes every property of every type", () => {
    const changed = new Set(all().map(({ resource, field }) => `${resource.type} ${field}`));
    for (const { type, properties } of few.resources.filter(isMutated))
      for (const property of Object.keys(properties)) expect(changed).toContain(`${type} ${property}`);
  });
});

describe("court", () => {
  it("finds nothing wrong with lantern as it is", () => {
    expect(judging.before.violations).toEqual([]);
  });

  it("does not take a violation of another field for an answer", () => {
    const [role] = base.byType.get("aws:iam/role:Role") ?? [];
    if (role === undefined) throw new Error("no role");
    const changed = { ...role, properties: { ...role.properties, permissionsBoundary: "other" } };
    const mutant = { kind: "k", does: "widens", stack: "lantern", resource: role, place: "", now: "" } as const;
    const edit = { op: "replace", resource: changed } as const;
    const blocked = (one: Mutant) => judging.hear(one).blocked;
    expect(blocked({ ...mutant, edit, field: "permissionsBoundary" })).toBe(true);
    expect(blocked({ ...mutant, edit, field: "path" })).toBe(false);
    expect(blocked({ ...mutant, edit: { op: "drop" } })).toBe(true);
    expect(blocked({ ...mutant, edit: { op: "replace", resource: role } })).toBe(false);
  });
});

describe("the rules", () => {
  it("block one mutant of each kind of each field of the first resource of each type, and no harmless one", () => {
    const results = kinds.map((kind) => runKind(kind, few, judging, 1));
    const { kinds: sums } = sumUp(
      [{ stack: "lantern", resources: 0, rules: 0, before: [], kinds: results }],
      knownHarmless,
    );
    expect(sums.flatMap(({ weakly, survived }) => [...weakly, ...survived])).toEqual([]);
  }, 60_000);
});

describe("sampleOf", () => {
  it("takes a hundred mutants, of many kinds, no two of one resource", () => {
    const sample = sampleOf(100, [base]);
    expect(sample).toHaveLength(100);
    expect(new Set(sample.map(({ instead, resource }) => instead ?? resource?.urn)).size).toBe(100);
    expect(new Set(sample.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
  });
});
