import { sortSteps } from "../../../../access/stack/sides/sortSteps.ts";

/** A step in short: `update a 1 2` is resource a, that was 1 and will be 2; `-` where there is no state. */
function step(short: string) {
  const [op, urn, was = "-", is = "-", ...more] = short.split(" ");
  const stateOf = (id: string) => ({ urn, custom: true, id, ...(more.includes("copy") && { delete: true }) });
  return { op, urn, ...(was !== "-" && { oldState: stateOf(was) }), ...(is !== "-" && { newState: stateOf(is) }) };
}

function sorted(...shorts: readonly string[]) {
  const { before, after, replaced, updated, leaving, changed, unchanged, problems } = sortSteps(shorts.map(step));
  const ids = (states: typeof before) =>
    [...states].map(([urn, [path, state]]) => `${urn} ${(state as { id?: string } | undefined)?.id} ${path}`);
  const sets = { replaced: [...replaced], updated: [...updated], leaving: [...leaving] };
  return { before: ids(before), after: ids(after), ...sets, changed, unchanged, problems };
}

const nothing = {
  before: [],
  after: [],
  replaced: [],
  updated: [],
  leaving: [],
  changed: false,
  unchanged: 0,
  problems: [],
};

describe("sortSteps", () => {
  it.each([
    [["same a 1 1"], { before: ["a 1 steps[0].oldState"], after: ["a 1 steps[0].newState"] }],
    [["create a - 2"], { after: ["a 2 steps[0].newState"], updated: ["a"], changed: true }],
    [
      ["update a 1 2"],
      { before: ["a 1 steps[0].oldState"], after: ["a 2 steps[0].newState"], updated: ["a"], changed: true },
    ],
    [["delete a 1"], { before: ["a 1 steps[0].oldState"], updated: ["a"], changed: true }],
    [["discard a 1"], { before: ["a 1 steps[0].oldState"], updated: ["a"], changed: true }],
    [["remove-pending-replace a 1"], { changed: true }],
  ] as const)("tells both sides of %j", (shorts, expected) => {
    expect(sorted(...shorts)).toEqual({ ...nothing, ...expected });
  });

  it("takes a replaced resource for one, whichever copy goes first", () => {
    const both = { replaced: ["a"], updated: ["a"], changed: true };

    expect(sorted("create-replacement a 1 2", "replace a 1 2", "delete-replaced a 1 - copy")).toEqual({
      ...nothing,
      ...both,
      before: ["a 1 steps[1].oldState"],
      after: ["a 2 steps[1].newState"],
    });
    expect(sorted("delete-replaced a 1", "replace a 1 2", "create-replacement a 1 2")).toEqual({
      ...nothing,
      ...both,
      before: ["a 1 steps[2].oldState"],
      after: ["a 2 steps[2].newState"],
    });
  });

  it("tells of an old copy that leaves beside what stays, or beside what is replaced once more", () => {
    expect(sorted("same a 2 2", "delete-replaced a 1 - copy")).toEqual({
      ...nothing,
      before: ["a 2 steps[0].oldState"],
      after: ["a 2 steps[0].newState"],
      leaving: ["a"],
      changed: true,
    });
    expect(sorted("replace a 2 3", "delete-replaced a 1 - copy", "delete-replaced a 2 - copy").leaving).toEqual(["a"]);
  });

  it("takes an old copy of which nothing else stands for what was there", () => {
    expect(sorted("delete-replaced a 1 - copy")).toEqual({
      ...nothing,
      before: ["a 1 steps[0].oldState"],
      changed: true,
    });
  });

  it("takes what a refresh has shown for both sides, where no step follows", () => {
    expect(sorted("refresh a 1 1", "refresh b 1 2", "update b 2 3", "refresh a 0 0 copy")).toEqual({
      ...nothing,
      before: ["b 2 steps[2].oldState", "a 1 steps[0].newState"],
      after: ["b 3 steps[2].newState", "a 1 steps[0].newState"],
      updated: ["b"],
      changed: true,
      unchanged: 1,
    });
  });

  it("takes what a refresh found for what was there, where it found another thing than was remembered", () => {
    expect(sorted("update a 1 2", "update a 2 1")).toMatchObject({
      before: ["a 2 steps[1].oldState"],
      after: ["a 1 steps[1].newState"],
    });
    expect(sorted("delete a 1", "create a - 2")).toMatchObject({ before: [], after: ["a 2 steps[1].newState"] });
  });

  it("leaves out what --target leaves for later", () => {
    const { before, after } = sortSteps([
      { op: "same", urn: "a", newState: { urn: "a", custom: true } },
      { op: "same", urn: "b", newState: { urn: "b", custom: false } },
    ]);

    expect([[...before.keys()], [...after.keys()]]).toEqual([[], ["b"]]);
  });

  it("says what is not a step", () => {
    const odd = [null, {}, { op: "create" }, { op: "explode", urn: "a" }, { op: 1, urn: "a" }];

    expect(sortSteps(odd).problems).toEqual(
      odd.map((_, at) => ({
        path: `steps[${at}]`,
        message: "It is not what a step of an update does.",
        fix: "Make the preview anew with `pulumi preview --json --show-sames`.",
      })),
    );
  });
});
