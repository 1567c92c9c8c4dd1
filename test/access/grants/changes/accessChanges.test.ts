import fc from "fast-check";
import { accessChanges } from "../../../../access/grants/changes/accessChanges.ts";
import { accessOfSide } from "../../../../access/grants/changes/accessOfSide.ts";
import { resourcesOfSide } from "../../../../access/grants/changes/sideResources.ts";
import { controlKey } from "../../../../access/grants/control.ts";
import { diffControls } from "../../../../access/grants/diffControls.ts";
import { diffGrants } from "../../../../access/grants/diffGrants.ts";
import { type Directory, directoryOf } from "../../../../access/grants/directory.ts";
import { grantKey } from "../../../../access/grants/grant.ts";
import { accessOf, readerOf, sharedSubjects } from "../../../../access/grants/stackAccess.ts";
import { secretValue, type StackResource, unknownValue } from "../../../../access/stack/resource.ts";
import type { Side } from "../../../../access/stack/sides/side.ts";
import { carriedAccess } from "../../../../access/stack/types/carriedAccess.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";
import { inQuotes } from "../../../../model/index.ts";
import { ownership as lantern } from "../../../../stacks/lantern/ownership.ts";
import { lanternOf as of, plannedStack, sideOf } from "../../../support/sidesOf.ts";
import { changedLantern } from "../aws/support/changedLantern.ts";
import { randomStack } from "./randomStack.ts";
import {
  changesOf,
  firstOf,
  smallDirectory,
  smallSide,
  smallStack,
  toldOf,
  twinOf,
  withProperties,
} from "./smallSides.ts";

/** Everything of both sides, read and compared without a shortcut. */
function fullDiff(before: Side, after: Side, directory: Directory) {
  const sides = [before, after].map((side) => {
    const { resource, view } = resourcesOfSide(side, directory, of);
    return { view, all: [...side.raws.keys()].sort().flatMap((urn) => resource(urn) ?? []) };
  });
  const shared = new Set(sides.flatMap(({ all }) => [...sharedSubjects(all)]));
  const [was, is] = sides.map(({ all, view }) => accessOf(all, view, shared));
  if (was === undefined || is === undefined) throw new Error("Two sides have two readings.");
  return { grants: diffGrants(was.grants, is.grants), controls: diffControls(was.controls, is.controls) };
}

function keysOf({ grants, controls }: ReturnType<typeof fullDiff>) {
  return {
    gained: grants.gained.map(grantKey),
    lost: grants.lost.map(grantKey),
    changed: grants.changed.map((each) => [grantKey(each.before), grantKey(each.after)]),
    controls: controls.map(({ before, after, direction }) =>
      [before, after].map((each) => each && `${controlKey(each)}\n${each.value}\n${each.visible}`).concat(direction),
    ),
  };
}

/** The same, of what the shortcut has read; options are told beside it. */
function shortDiff(before: Side, after: Side, directory: Directory) {
  const { grants, controls } = accessChanges(before, after, directory, of);
  return keysOf({ grants, controls });
}

/** Whether a resource can give access, by what is known of its type and nothing else. */
function isRelevant({ type, properties, provider }: StackResource): boolean {
  if (readerOf(type) !== undefined) return true;
  if (provider === undefined && !type.startsWith("pulumi:providers:")) return false;
  const known = knownType(type);
  if (known?.kind === "carries") return carriedAccess(type, properties).length > 0;
  return known?.kind !== "plain";
}

describe("accessChanges", () => {
  it("tells nothing of two equal states", () => {
    const { grants, controls, replaced, notReviewed, unsure, counts } = changesOf(smallSide, sideOf(smallStack));

    expect({ grants, controls, replaced, notReviewed, unsure }).toEqual({
      grants: { gained: [], lost: [], changed: [] },
      controls: [],
      replaced: [],
      notReviewed: [],
      unsure: [],
    });
    expect(counts).toEqual({ reviewed: counts.unchanged, notReviewed: 0, unchanged: smallStack.length - 1 });
  });

  it("loses nothing by reading only what changed and what is linked with it", () => {
    fc.assert(
      fc.property(randomStack, randomStack, (one, other) => {
        const [before, after] = [sideOf(one), sideOf(other)];
        expect(shortDiff(before, after, smallDirectory)).toEqual(keysOf(fullDiff(before, after, smallDirectory)));
      }),
      { numRuns: 25 },
    );
  });

  it("loses nothing of what a changed declaration means", () => {
    const [directory, before] = [directoryOf(lantern), sideOf(plannedStack(lantern))];
    fc.assert(
      fc.property(changedLantern, (changed) => {
        const after = sideOf(plannedStack(changed));
        expect(shortDiff(before, after, directory)).toEqual(keysOf(fullDiff(before, after, directory)));
      }),
      { numRuns: 4 },
    );
  });

  it("swaps gains with losses, and weaker with stronger, when the sides are swapped", () => {
    const turned = { weaker: "stronger", stronger: "weaker", other: "other" } as const;
    fc.assert(
      fc.property(randomStack, randomStack, (one, other) => {
        const [before, after] = [sideOf(one), sideOf(other)];
        const [there, back] = [shortDiff(before, after, smallDirectory), shortDiff(after, before, smallDirectory)];
        expect(back.gained).toEqual(there.lost);
        expect(back.lost).toEqual(there.gained);
        expect(back.controls).toEqual(
          there.controls.map(([was, is, direction]) => [is, was, turned[direction as keyof typeof turned]]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("counts every resource that can give access as reviewed or not, on both sides together", () => {
    fc.assert(
      fc.property(randomStack, randomStack, (one, other) => {
        const { counts, notReviewed } = changesOf(sideOf(one), sideOf(other));
        const relevant = new Set([...one, ...other].filter(isRelevant).map(({ urn }) => urn));
        const unread = [...one, ...other].filter((each) => isRelevant(each) && readerOf(each.type) === undefined);
        expect(counts.reviewed + counts.notReviewed).toBe(relevant.size);
        expect(counts.notReviewed).toBe(new Set(unread.map(({ urn }) => urn)).size);
        expect(unread.map(({ urn }) => urn)).toEqual(expect.arrayContaining(notReviewed.map(({ urn }) => urn)));
      }),
      { numRuns: 25 },
    );
  });

  it("names every changed resource that no reader knows", () => {
    fc.assert(
      fc.property(randomStack, randomStack, (one, other) => {
        const texts = [one, other].map(
          (stack) => new Map(stack.map((each) => [each.urn, JSON.stringify(each.properties)])),
        );
        const changed = [...one, ...other]
          .filter((each) => isRelevant(each) && readerOf(each.type) === undefined)
          .filter(({ urn }) => texts[0]?.get(urn) !== texts[1]?.get(urn));
        expect(changesOf(sideOf(one), sideOf(other)).notReviewed.map(({ urn }) => urn)).toEqual(
          [...new Set(changed.map(({ urn }) => urn))].sort(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("tells of each resource of a name that another one has already, below another parent", () => {
    const twins = smallStack.filter(({ provider }) => provider !== undefined).map(twinOf);
    const silent = twins.filter((twin) => toldOf(smallSide, sideOf([...smallStack, twin])).length === 0);

    expect(silent.map(({ urn }) => urn)).toEqual([]);
  });

  it("tells two resources of one name apart, whichever of them changes", () => {
    const ruleset = firstOf("github:index/repositoryRuleset:RepositoryRuleset");
    const twin = twinOf(ruleset);
    const off = (one: StackResource) => ({ ...one, properties: { ...one.properties, enforcement: "disabled" } });
    const others = smallStack.filter((each) => each !== ruleset);
    const changed = [
      [ruleset, twin],
      [off(ruleset), twin],
      [ruleset, off(twin)],
    ].map((both) => toldOf(smallSide, sideOf([...others, ...both])).join("\n"));

    expect(new Set(changed).size).toBe(3);
    for (const told of changed.slice(1)) expect(told).toContain("enforcement");
  });

  it.each([
    ["unknown", unknownValue],
    ["a secret", secretValue],
  ])("says of a trust policy that it is %s, and does not take it for nobody", (_, hidden) => {
    const role = firstOf("aws:iam/role:Role");
    const after = withProperties(role, { ...role.properties, assumeRolePolicy: hidden });
    const { grants, controls } = changesOf(smallSide, after);

    expect(grants.gained.map(({ who }) => who.kind)).toEqual(["unknown"]);
    expect(controls.filter((each) => each.after?.visible !== "known" && each.after).length).toBeGreaterThan(0);
  });

  it("says what of a changed resource is not as the engine writes it", () => {
    const role = firstOf("aws:iam/role:Role");
    const raws = new Map(
      [...smallSide.raws].map(([urn, raw]) => [urn, urn === role.urn ? { ...raw, ignoreChanges: 1 } : raw]),
    );

    expect(toldOf(smallSide, { ...smallSide, raws })).toContain(
      `a resource (${inQuotes(role.urn)}): Its inputs or its options have another shape than the engine gives them.`,
    );
  });
});

describe("accessOfSide", () => {
  it("reviews each relevant resource or says why not, and drops none", () => {
    fc.assert(
      fc.property(randomStack, (stack) => {
        const { reviewed, notReviewed } = accessOfSide(sideOf(stack), smallDirectory, of);
        expect([...reviewed, ...notReviewed.map(({ urn }) => urn)].sort()).toEqual(
          stack
            .filter(isRelevant)
            .map(({ urn }) => urn)
            .sort(),
        );
      }),
      { numRuns: 20 },
    );
  });
});
