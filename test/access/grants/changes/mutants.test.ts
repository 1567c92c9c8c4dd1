import type { Side } from "../../../../access/stack/sides/side.ts";
import { smallPlan } from "../../../support/smallPlan.ts";
import { stateOf } from "../../stack/read/support/engineFiles.ts";
import type { MutantBase } from "../../../mutants/base/loadBase.ts";
import { kinds } from "../../../mutants/kinds/index.ts";
import { shown } from "../../../mutants/kinds/shown.ts";
import type { Mutant } from "../../../mutants/mutant.ts";
import { isKnown, type KnownHarmless } from "../../../mutants/run/knownHarmless.ts";
import { mutantsOf } from "../../../mutants/run/mutantsOf.ts";
import harmless from "./mutantsThatSayNothing.json" with { type: "json" };
import { smallSide, smallStack, toldOf } from "./smallSides.ts";

const byType = Map.groupBy(smallStack, ({ type }) => type);
/** The first resource of each type. */
const few = [...byType.values()].flatMap(([first]) => first ?? []);
const base = {
  stack: "lantern",
  context: { project: "keyholder", plan: smallPlan },
  resources: few,
  byType,
} as unknown as MutantBase;

const quiet: readonly KnownHarmless[] = harmless;

/** The stack after a change, without reading again what did not change. */
function sideAfter({ edit, resource }: Mutant): Side {
  const raws = new Map(smallSide.raws);
  if (edit.op !== "add" && !(edit.op === "replace" && edit.resource.urn === resource.urn)) raws.delete(resource.urn);
  const added = edit.op === "drop" ? [] : [edit.resource, ...(edit.op === "replace" ? (edit.beside ?? []) : [])];
  const { resources } = stateOf(added).deployment;
  for (const raw of resources) raws.set(raw.urn, raw);
  return { ...smallSide, raws };
}

/** Of the kinds that reach every field, one mutant of each; of the others, one of each type. */
function sampleOf(kind: (typeof kinds)[number]): readonly Mutant[] {
  const all = [...mutantsOf(kind, base, 1)];
  if (["dropped", "text changed", "made unknown"].includes(kind.name)) return all;
  return [...Map.groupBy(all, ({ resource }) => resource.type).values()].flatMap((mutants) => mutants.slice(0, 1));
}

interface Outcome {
  readonly text: string;
  readonly silent: boolean;
  readonly known: boolean;
}

function outcomeOf(mutant: Mutant): Outcome {
  const { kind, resource, place, now } = mutant;
  const failure = { stack: "", kind, type: resource.type, resource: resource.name, place, now: shown(now), said: [] };
  return {
    text: `${kind}: ${resource.type} ${place}: ${failure.now}`,
    silent: toldOf(smallSide, sideAfter(mutant)).length === 0,
    known: quiet.some((each) => isKnown(each, failure)),
  };
}

describe("a review", () => {
  const outcomes = (isHarmless: boolean) =>
    kinds.filter(({ does }) => (does === "harmless") === isHarmless).flatMap((kind) => sampleOf(kind).map(outcomeOf));

  it("tells every change of a resource that decides access, of each kind and each field", () => {
    const changes = outcomes(false);

    expect(changes.length).toBeGreaterThan(400);
    expect(changes.filter(({ silent, known }) => silent && !known).map(({ text }) => text)).toEqual([]);
  }, 60_000);

  it("tells nothing of another spelling, another order or another text for people", () => {
    const changes = outcomes(true);

    expect(changes.length).toBeGreaterThan(20);
    expect(changes.filter(({ silent, known }) => !silent && !known).map(({ text }) => text)).toEqual([]);
  });
});
